import { isProblem } from '../records/field.ts';
import { beginningOfE164, businessId, toE164 } from '../records/finnish-fields.ts';
import { postcodesOfTown } from '../records/postcodes.ts';
import { beginsWith, equals, searchableWords, tooWide } from './conditions.ts';
import {
  beginningPhoneSources,
  businessIdSource,
  numberedRecords,
  numberSource,
  organisationSource,
  personSources,
  phoneSources,
  type Source,
} from './sources.ts';

/**
 * Everything that a text from one field can be, the surest first: a number that is quoted, a phone number or its beginning, a business id, an e-mail
 * address or its beginning, an address, a name. Each reading is a source of one criterion, so their finds come as one list without doubles.
 *
 * @throws search-too-wide when it can be nothing
 */
export const readingsOf = (written: string): Source[] => {
  const text = written.normalize('NFKC').trim();
  const readings = text.includes('@')
    ? emailReading(text)
    : [
        ...numberReadings(text),
        ...phoneReading(text),
        ...businessIdReading(text),
        ...addressWithPlace(text),
        ...nameReadings(text),
        ...streetAlone(text),
      ];
  if (readings.length === 0) throw tooWide('text');
  return readings;
};

const emailReading = (text: string): Source[] => [
  {
    record: 'email_address',
    fields: ['address'],
    where: {
      sql: `address_key >= (select lower(?)) and address_key < (select lower(?)) || '\u{10ffff}'`,
      values: [text, text],
    },
    keys: ['address_key'],
  },
];

/** Letters that the numbers of a controller begin with, at most. */
const MOST_LETTERS = 6;

const numberReadings = (text: string): Source[] => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const plain = text.length <= 40 && /^[\p{L}\p{N}\s\-‐‑–./]+$/u.test(text);
  return plain && /\p{N}/u.test(text) && letters <= MOST_LETTERS
    ? numberedRecords.map((record) => numberSource(record, text))
    : [];
};

const phoneReading = (text: string): Source[] => {
  if (!/^[+\d(][\d\s()\-‐‑–./]+$/.test(text)) return [];
  const plain = text.replaceAll(/[‐‑–]/g, '-');
  const beginning = beginningOfE164(plain);
  if (beginning !== undefined) return beginningPhoneSources(beginning);
  const number = toE164(plain);
  return number === undefined ? [] : phoneSources(number);
};

const businessIdReading = (text: string): Source[] => {
  if (!/^(?:FI)?\s?\d{7}[-‐‑–]?\d$/i.test(text)) return [];
  const parsed = businessId().parse(text.replace(/^FI\s?/i, '').replace(/[‐‑–]/, '-'), { people: 'real' });
  return isProblem(parsed) ? [] : [businessIdSource(String(parsed.value))];
};

const street = (words: readonly string[]): Source => ({
  record: 'postal_address',
  fields: ['street'],
  where: beginsWith('street_key', words.join(' ')),
  keys: ['street_key', 'postcode'],
});

/**
 * A street with a postcode or the beginning of a town's name after a comma, or a postcode at the end. A town is looked for by its
 * postcodes, which the index of streets holds.
 */
const addressWithPlace = (text: string): Source[] => {
  const comma = text.indexOf(',');
  const [head, tail] =
    comma >= 0
      ? [text.slice(0, comma), text.slice(comma + 1)]
      : [text.replace(/\s\d{5}$/, ''), /\s(\d{5})$/.exec(text)?.[1] ?? ''];
  const words = searchableWords(head);
  if (words === undefined || !/\p{L}/u.test(head)) return [];
  const postcode = /\b\d{5}\b/.exec(tail)?.[0];
  const postcodes = postcode === undefined ? postcodesOfTown(tail) : [postcode];
  if (postcodes.length === 0) return [];
  const { where, ...begins } = street(words);
  const there =
    postcode === undefined
      ? { sql: 'postcode = any (?::text[])', values: [postcodes] }
      : equals('postcode', postcode);
  return [
    {
      ...begins,
      fields: ['street', 'postcode'],
      where: { sql: `${where.sql} and ${there.sql}`, values: [...where.values, ...there.values] },
    },
  ];
};

/** Nobody's own name has a figure in it; an organisation's may. */
const nameReadings = (text: string): Source[] => {
  const words = searchableWords(text);
  if (words === undefined || !/\p{L}/u.test(text)) return [];
  return [...(/\p{N}/u.test(text) ? [] : personSources(words)), organisationSource(words)];
};

const streetAlone = (text: string): Source[] => {
  const words = searchableWords(text);
  return words === undefined || text.includes(',') || !/\p{L}/u.test(text) ? [] : [street(words)];
};
