import type { TSchema } from 'typebox';
import type { FieldProblemCode } from './field-problems.ts';

/** What is wrong with one field: a code to act on and a way out. The value itself is never repeated. */
export interface FieldProblem {
  readonly field: string;
  readonly code: FieldProblemCode;
  readonly help: string;
}

/** A value as the database takes it, before sealing: text in its normal form, or a whole number. */
export type FieldValue = string | number | null;

export type Parsed = { readonly value: FieldValue } | Omit<FieldProblem, 'field'>;

/** How the database keeps a field, and how it is written in an answer. */
export type FieldKind = 'text' | 'date' | 'moment' | 'integer' | 'amount' | 'uuid' | 'json' | 'sealed';

/** What holds for all fields of one run of the register. */
export interface FieldContext {
  /** Demo and test registers hold invented people, and only they take identity codes 900–999. */
  readonly people: 'invented' | 'real';
}

/** One field of a record: the same definition serves the API, imports and the demo register. */
export interface Field {
  readonly kind: FieldKind;
  /** JSON Schema of the value in a call and in an answer. */
  readonly schema: TSchema;
  /** Must be given when a row is added. */
  readonly required: boolean;
  /** May be set to null. */
  readonly nullable: boolean;
  /** Worked out from other fields; never given. */
  readonly derived: boolean;
  /** Reads the value from text as people and files write it, and gives its normal form. Empty text is {@link nullable}'s matter. */
  readonly parse: (text: string, context: FieldContext) => Parsed;
}

export const isProblem = (parsed: Parsed): parsed is Omit<FieldProblem, 'field'> => 'code' in parsed;

/** A field that may be left out and emptied. */
export const optional = (field: Field): Field => ({ ...field, required: false, nullable: true });

/** A field that may be left out when a row is added, since the database has a default for it, but is never empty. */
export const defaulted = (field: Field): Field => ({ ...field, required: false });

/** A field that the register works out itself. */
export const derived = (field: Field): Field => ({ ...field, required: false, derived: true });
