import type { Field, FieldContext, FieldProblem, FieldValue } from './field.ts';

/** Values of a row by field; a field that was not given is absent. Sealed fields are still in the clear. */
export type RowValues = Readonly<Record<string, FieldValue>>;

/** What fields together demand: fills in what follows from others, or says what does not fit. */
export type Settle = (values: RowValues, context: FieldContext) => RowValues | readonly FieldProblem[];

/** One record (table) of the register: the one description that the API, imports and the demo register use. */
export interface RecordDefinition {
  readonly record: string;
  /** Its part of a URL: `phone-numbers`. */
  readonly path: string;
  /** Singular, for summaries: `a phone number`. */
  readonly one: string;
  /** Append-only and partitioned: read by spans of time, filled by imports, never changed. */
  readonly stream?: { readonly by: string };
  /** Written by the routes of its own domain alone, which know what a row follows from. Read like every other. */
  readonly ownRoutes?: true;
  readonly fields: Readonly<Record<string, Field>>;
  /** Sealed field → the column of its keyed hash, by which it is found. */
  readonly hashed?: Readonly<Record<string, string>>;
  /** Runs after every field has been read on its own; on a change it sees the given fields only. */
  readonly settle?: Settle;
  /** Invented, valid, and used by the API's reference and by the tests. */
  readonly example: Readonly<Record<string, string | number>>;
}

/** Says that one day or moment comes before another, where both are given. */
export const inOrder =
  (first: string, second: string): Settle =>
  (values) => {
    const [start, end] = [values[first], values[second]];
    const wrong = typeof start === 'string' && typeof end === 'string' && end < start;
    return wrong ? [{ field: second, code: 'wrong-order', help: `It cannot come before ${first}.` }] : values;
  };
