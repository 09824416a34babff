import type { Problem } from '../api/problem.ts';
import { problemOf } from './check-field.ts';
import { fieldSpec } from './field-specs.ts';

/** What stands in a form's fields, as it was typed. */
export type Draft = Readonly<Record<string, string>>;

/** Codes of what is wrong, by field. */
export type Problems = Readonly<Record<string, string>>;

const typedOf = (record: string, field: string, value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (fieldSpec(record, field)?.kind === 'moment') return localMoment(String(value));
  return String(value);
};

/** As a field for a time takes it: local time without its zone, to the minute. */
const localMoment = (iso: string): string => {
  const at = new Date(iso);
  return Number.isNaN(at.getTime())
    ? ''
    : new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

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
  if (spec?.kind === 'moment') return new Date(value).toISOString();
  return value;
};

/** What is wrong with a draft before it is sent. */
export const problemsOf = (record: string, draft: Draft, mode: 'add' | 'change'): Problems =>
  Object.fromEntries(
    Object.entries(draft).flatMap(([field, typed]) => {
      const spec = fieldSpec(record, field);
      if (spec === undefined) return [];
      const needed = spec.required || (mode === 'change' && !spec.nullable);
      const problem = typed.trim() === '' ? (needed ? 'missing' : undefined) : problemOf(spec, typed);
      return problem === undefined ? [] : [[field, problem]];
    }),
  );

/** Looks again at the fields that were found wrong, as they are now. */
export const recheck = (record: string, problems: Problems, draft: Draft, mode: 'add' | 'change'): Problems =>
  problemsOf(
    record,
    Object.fromEntries(Object.keys(problems).map((field) => [field, draft[field] ?? ''])),
    mode,
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
