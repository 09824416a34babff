import { FinnishBusinessIds } from 'finnish-business-ids';
import { FinnishSSN } from 'finnish-ssn';
import parsePhoneNumber from 'libphonenumber-js';
import Type from 'typebox';
import { Format } from 'typebox/format';
import type { Field, Parsed } from './field.ts';
import { codeAsMeant } from './pasted-code.ts';

const field = (schema: Field['schema'], parse: Field['parse'], kind: Field['kind'] = 'text'): Field => ({
  kind,
  schema,
  required: true,
  nullable: false,
  derived: false,
  parse,
});

const LONGEST_PHONE = 40;

/** The E.164 form of a number as anyone writes it; without a country code it is Finnish. Undefined when it is none. */
export const toE164 = (written: string): string | undefined => {
  if (written.length > LONGEST_PHONE) return undefined;
  const number = parsePhoneNumber(written, 'FI');
  return number?.isValid() && number.ext === undefined ? number.number : undefined;
};

/** Country code and five more: what is shorter begins the numbers of whole operators. */
const SHORTEST_BEGINNING = '+358'.length + 5;

/**
 * What the E.164 form begins with when a number is only half written: from the country code, the prefix 00 or the trunk 0. Undefined
 * where it is too little to look for, or begins otherwise. (libphonenumber keeps the trunk 0 of what is too short to be a number.)
 */
export const beginningOfE164 = (written: string): string | undefined => {
  const figures = written.replace(/^(\s*\+[\d\s]+)\(0\)/, '$1').replaceAll(/[^+\d]/g, '');
  const [, abroad, national] = /^(?:(?:\+|00)([1-9]\d*)|0([1-9]\d*))$/.exec(figures) ?? [];
  const digits = abroad ?? (national && `358${national}`);
  if (digits === undefined || digits.length > 15) return undefined;
  return digits.length + 1 >= SHORTEST_BEGINNING ? `+${digits}` : undefined;
};

/** A telephone number, kept as E.164. */
export const phone = (): Field =>
  field(Type.String({ pattern: '^\\+[1-9]\\d{4,14}$' }), (given) => {
    const value = toE164(given);
    return value === undefined
      ? { code: 'not-a-phone-number', help: 'Write a number that exists: +358401234567 or 040 123 4567.' }
      : { value };
  });

/** An e-mail address; the domain is kept in small letters, the part before it as it was given. */
export const emailAddressField = (): Field =>
  field(Type.String({ format: 'email', maxLength: 254 }), (given) => {
    const written = given.trim().normalize('NFC');
    const at = written.lastIndexOf('@');
    // 254: RFC 5321 §4.5.3.1.3.
    const valid = written.length <= 254 && (Format.IsEmail(written) || Format.IsIdnEmail(written));
    return valid && written.slice(at).includes('.')
      ? { value: `${written.slice(0, at)}${written.slice(at).toLowerCase()}` }
      : { code: 'not-an-email-address', help: 'Write one address, such as name@example.org.' };
  });

/** A postcode. Whether a Finnish one exists is looked at with its country. */
export const postcode = (): Field =>
  field(Type.String({ minLength: 2, maxLength: 12 }), (given) => {
    const value = given
      .trim()
      .replace(/^FI?-(?=\d{5}$)/i, '')
      .toUpperCase();
    return /^[A-Z0-9][A-Z0-9 -]{1,11}$/.test(value)
      ? { value }
      : { code: 'not-a-postcode', help: 'Write the postcode alone; a Finnish one has five digits.' };
  });

/** A country by its two letters (ISO 3166-1). */
export const country = (): Field =>
  field(Type.String({ pattern: '^[A-Z]{2}$' }), (given) => {
    const value = given.trim().toUpperCase();
    return /^[A-Z]{2}$/.test(value)
      ? { value }
      : { code: 'not-a-country', help: 'Write the two letters of ISO 3166-1, such as FI.' };
  });

/** A Finnish business id (Y-tunnus) with its check digit. */
export const businessId = (): Field =>
  field(Type.String({ pattern: '^\\d{7}-\\d$' }), (given) => {
    const value = codeAsMeant(given).replace(/^(\d{7})(\d)$/, '$1-$2');
    return value.length === 9 && FinnishBusinessIds.isValidBusinessId(value)
      ? { value }
      : { code: 'not-a-business-id', help: 'Write seven digits, a hyphen and the right check digit.' };
  });

/** Individual numbers from here on are given to nobody: for tests and temporary use. */
const FIRST_TEST_NUMBER = 900;
/** 000 and 001 are not given to anybody either. */
const FIRST_REAL_NUMBER = 2;

/**
 * The personal identity code in its normal form: capitals, all eleven characters. The separator is part of the code: two
 * people can differ by it alone (128/2010 §2 as amended by 690/2022), so it is never changed for another or left out; a dash is the hyphen that
 * a document printed so.
 */
const identityCodeOf = (written: string, people: 'invented' | 'real'): Parsed => {
  const code = codeAsMeant(written).toUpperCase();
  if (code.length !== 11 || !FinnishSSN.validate(code)) {
    return {
      code: 'not-an-identity-code',
      help: 'Write all eleven characters, the separator too; the check character must fit.',
    };
  }
  const individual = Number(code.slice(7, 10));
  if (people === 'real' && (individual >= FIRST_TEST_NUMBER || individual < FIRST_REAL_NUMBER)) {
    return {
      code: 'identity-code-for-tests',
      help: 'Codes 900–999 belong to nobody. A register of invented people takes them: SELOSTE_PEOPLE=invented.',
    };
  }
  if (people === 'invented' && individual < FIRST_TEST_NUMBER) {
    return {
      code: 'identity-code-of-a-real-person',
      help: 'This register holds invented people and takes codes 900–999 only. Set SELOSTE_PEOPLE=real for a real one.',
    };
  }
  return { value: code };
};

/** The personal identity code (henkilötunnus), kept encrypted under the subject's key. */
export const identityCodeField = (): Field =>
  field(
    Type.String({ minLength: 11, maxLength: 11 }),
    (given, { people }) => identityCodeOf(given, people),
    'sealed',
  );

/** What may be shown without need of the whole code (1050/2018 §29.4): the birth date and the separator. */
export const maskedIdentityCode = (code: string): string => `${code.slice(0, 7)}****`;
