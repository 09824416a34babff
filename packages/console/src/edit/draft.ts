import type { Problem } from '../api/problem.ts';
import { inFinland, instantOf } from '../ui/moment.ts';
import { problemOf } from './check-field.ts';
import { fieldSpec } from './field-specs.ts';

/** What stands in a form's fields, as it was typed. */
export type Draft = Readonly<Record<string, string>>;

/** Codes of what is wrong, by field. */
export type Problems = Readonly<Record<string, string>>;

const typedOf = (record: string, field: string, value: unknown): string => {
  if (value === null || value === undefined) return '';
  const kind = fieldSpec(record, field)?.kind;
  if (kind === 'moment') return inFinland(String(value));
  if (kind === 'amount') return String(value).replace('.', decimalMark());
  return String(value);
};

/** As the language of the page writes amounts; both marks are taken. */
const decimalMark = (): string => (globalThis.document?.documentElement.lang === 'en' ? '.' : ',');

/** The values of a row as the fields of a form show them. */
export const draftOf = (
  record: string,
  fields: readonly string[],
  values: Readonly<Record<string, unknown>> = {},
): Draft => Object.fromEntries(fields.map((field) => [field, typedOf(record, field, values[field])]));

/** A typed value as the register takes it; null empties a field. */
export const sentValue = (record: string, field: string, typed: string): string | number | null => {
  const spec = fieldSpec(record, field);
  const value = spec?.kind === 'long_text' ? typed : typed.trim();
  if (value === '') return null;
  if (spec?.kind === 'integer') return Number(value);
  if (spec?.kind === 'moment') return instantOf(value).toISOString();
  if (spec?.kind === 'amount') return plainAmount(value);
  return value;
};

/** `1 234,5 €` → `1234.50`: two ways of writing one amount are no change of it. */
const plainAmount = (typed: string): string => {
  const plain = typed.replaceAll(/[\s€]/gu, '').replace('\u2212', '-').replace(',', '.');
  const [whole = '', cents = ''] = plain.split('.');
  return `${whole}.${cents.padEnd(2, '0')}`;
};

/** Days of one row of which the second cannot come before the first. */
const ORDERED = [
  ['valid_from', 'valid_to'],
  ['began_on', 'ended_on'],
  ['began_on', 'ends_on'],
  ['opened_on', 'closed_on'],
  ['received_on', 'closed_on'],
  ['ordered_on', 'delivered_on'],
  ['invoiced_on', 'due_on'],
  ['linked_on', 'unlinked_on'],
] as const;

const wrongOrder = (draft: Draft, whole: Draft): Problems =>
  Object.fromEntries(
    ORDERED.flatMap(([first, second]) => {
      const [start, end] = [whole[first] ?? '', whole[second] ?? ''];
      const typed = first in draft || second in draft;
      return typed && start !== '' && end !== '' && end < start ? [[second, 'wrong-order']] : [];
    }),
  );

/** Without a country an address is in Finland. */
const isAbroad = ({ country = '' }: Draft): boolean => !['', 'FI'].includes(country.trim().toUpperCase());

/**
 * What is wrong with a draft before it is sent.
 *
 * @param whole the row as it would be, where the draft holds only what was changed.
 */
export const problemsOf = (
  record: string,
  draft: Draft,
  mode: 'add' | 'change',
  whole: Draft = draft,
): Problems => ({
  ...wrongOrder(draft, whole),
  ...Object.fromEntries(
    Object.entries(draft).flatMap(([field, typed]) => {
      const spec = fieldSpec(record, field);
      if (spec === undefined) return [];
      const needed = spec.required || (mode === 'change' && !spec.nullable);
      const empty = needed ? 'missing' : undefined;
      const problem = typed.trim() === '' ? empty : problemOf(spec, typed, isAbroad(whole));
      return problem === undefined ? [] : [[field, problem]];
    }),
  ),
});

/** Looks again at the fields that were found wrong, as they are now. */
export const recheck = (record: string, problems: Problems, draft: Draft, mode: 'add' | 'change'): Problems =>
  problemsOf(
    record,
    Object.fromEntries(Object.keys(problems).map((field) => [field, draft[field] ?? ''])),
    mode,
    draft,
  );

/** The fields that the register found wrong, by the last part of their pointers. */
export const problemsIn = ({ members }: Problem): Problems => {
  const errors: unknown = members.errors;
  if (!Array.isArray(errors)) return {};
  return Object.fromEntries(
    errors.flatMap((error: { pointer?: unknown; code?: unknown }) => {
      const field = String(error.pointer ?? '')
        .split('/')
        .at(-1);
      return field ? [[field, String(error.code ?? 'other')]] : [];
    }),
  );
};
