import { beginsWith, type Condition, equals, personNames } from './conditions.ts';

/** One way to fulfil a criterion: rows of a record, and the fields that it takes to look for them. */
export interface Source {
  readonly record: string;
  readonly fields: readonly string[];
  readonly where: Condition;
  /** Columns that the rows come in the order of; none for what few rows can fulfil. */
  readonly keys: readonly string[];
}

/** Persons of whose name these words can be the beginning, the likeliest first. */
export const personSources = (words: readonly string[]): Source[] =>
  personNames(words).map((ordered) => ({
    record: 'person',
    fields: ['given_names', 'family_name'],
    ...ordered,
  }));

/** Organisations whose name begins so. */
export const organisationSource = (words: readonly string[]): Source => ({
  record: 'organisation',
  fields: ['name'],
  where: beginsWith('name_key', words.join(' ')),
  keys: ['name_key'],
});

/** @param number E.164: a subject's own, or that of a subscription. */
export const phoneSources = (number: string): Source[] =>
  ['phone_number', 'service'].map((record) => ({
    record,
    fields: ['number'],
    where: equals('number', number),
    keys: [],
  }));

/** More than E.164 has, so that what begins with a number lies between it and it with these. */
const REST = '9'.repeat(15);

/**
 * The same, by how the number begins; a number that is written whole comes first.
 * @param beginning country code and more, with its plus sign
 */
export const beginningPhoneSources = (beginning: string): Source[] =>
  ['phone_number', 'service'].map((record) => ({
    record,
    fields: ['number'],
    where: { sql: 'number >= ? and number <= ?', values: [beginning, `${beginning}${REST}`] },
    keys: ['number'],
  }));

/** Records with a number that people quote, and its field. */
const NUMBERED = {
  customer: 'customer_number',
  sales_order: 'order_number',
  invoice: 'invoice_number',
  service: 'service_number',
} as const;

export const numberedRecords = Object.keys(NUMBERED) as readonly (keyof typeof NUMBERED)[];

/** A number without the signs that part it, in capitals: as the generated columns `number_key` hold it (migration 0560). */
const numberKey = (written: string): string =>
  written
    .replaceAll(/[ \u00a0\-\u2010\u2011\u2013./]/g, '')
    .replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());

/** Rows with the number, however it is written. */
export const numberSource = (record: keyof typeof NUMBERED, written: string): Source => ({
  record,
  fields: [NUMBERED[record]],
  where: equals('number_key', numberKey(written)),
  keys: [],
});

/** @param id in its normal form, `1234567-8`. */
export const businessIdSource = (id: string): Source => ({
  record: 'organisation',
  fields: ['business_id'],
  where: equals('business_id', id),
  keys: [],
});
