/** Why a value is refused, for programs; the reference of the API lists them from here. */
export const fieldProblems = {
  missing: 'A field that a new row needs was not given.',
  'unknown-field': 'The record has no such field, or the register works it out itself.',
  'wrong-type': 'The value is neither text nor, where the field is a number, a number.',
  empty: 'Nothing but blanks, or null for a field that is never empty.',
  'too-long': 'More characters than the field takes.',
  'control-characters': 'Control characters, or signs that hide or turn text.',
  'not-one-of': 'None of the words of a closed list.',
  'not-a-date': 'No day that exists in 1850–2200, as `2026-03-31` or `31.3.2026`.',
  'not-a-moment': 'No moment, as `2026-03-31T12:00:00+03:00` or, in Finnish time, `31.3.2026 12.00`.',
  'not-a-number': 'No whole number in digits.',
  'not-an-amount': 'No amount of euros with at most two decimals, as `1234.50` or `1 234,50`.',
  'out-of-range': 'A number outside the bounds of the field.',
  'not-an-id': 'No id of the register (UUID).',
  'not-base64': 'No bytes in base64 (RFC 4648).',
  'not-a-phone-number': 'No number of the numbering plan of its country.',
  'not-an-email-address': 'Not one e-mail address with a domain.',
  'not-a-postcode': 'No postcode; a Finnish one has five digits.',
  'unknown-postcode': 'Five digits, but no postcode of Posti.',
  'not-a-country': 'No country code of two letters (ISO 3166-1).',
  'not-a-business-id': 'No Finnish business id, or its check digit does not fit.',
  'not-an-identity-code': 'No Finnish personal identity code, or its check character does not fit.',
  'identity-code-of-a-real-person':
    'This register holds invented people (`SELOSTE_PEOPLE`) and takes codes 900–999 only.',
  'identity-code-for-tests':
    'This register holds real people (`SELOSTE_PEOPLE`); codes 900–999 belong to nobody.',
  'in-the-future': 'A moment that has not come yet, of something that is said to have happened.',
  'wrong-order': 'An end before its beginning.',
  'needed-here': 'Needed because of another field: the rules of a prospect (D20).',
  'not-in-notice': 'No id of the notice in force: a permission, a block, a right, a way to ask.',
} as const;

export type FieldProblemCode = keyof typeof fieldProblems;
