import {
  type Field,
  type FieldContext,
  type FieldProblem,
  type FieldValue,
  isProblem,
} from './records/field.ts';
import type { RecordDefinition, RowValues } from './records/record-definition.ts';

/** A row whose fields have all been read, or everything that is wrong with it. */
export type PreparedRow =
  | { readonly values: RowValues; readonly problems?: never }
  | { readonly values?: never; readonly problems: readonly FieldProblem[] };

/** `add`: required fields must be there. `change`: only the given fields are looked at. */
export type PrepareMode = 'add' | 'change';

/**
 * Reads the fields of one row, from a call (JSON) or from a file (text), and gives them in their normal form. An absent field
 * is left to the database's default. All problems are told at once, none of them repeats a value.
 */
export const prepareRow = (
  definition: RecordDefinition,
  given: Readonly<Record<string, unknown>>,
  context: FieldContext,
  mode: PrepareMode = 'add',
): PreparedRow => {
  const values: Record<string, FieldValue> = {};
  const problems: FieldProblem[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const field = Object.hasOwn(definition.fields, name) ? definition.fields[name] : undefined;
    const read = field && !field.derived ? readField(field, value, context) : UNKNOWN;
    if (isProblem(read)) problems.push({ field: shownName(name), ...read });
    else values[name] = read.value;
  }
  if (mode === 'add') problems.push(...missingFields(definition, given));
  if (problems.length > 0) return { problems };
  const settled = definition.settle?.(values, context) ?? values;
  return isProblemList(settled) ? { problems: settled } : { values: settled };
};

const UNKNOWN = {
  code: 'unknown-field',
  help: 'The record has no field of this name that could be given.',
} as const;

const readField = (field: Field, value: unknown, context: FieldContext) => {
  if (value === null) {
    return field.nullable
      ? { value: null }
      : ({ code: 'empty', help: 'This field cannot be emptied.' } as const);
  }
  if (typeof value === 'string') return field.parse(value, context);
  if (typeof value === 'number' && (field.kind === 'integer' || field.kind === 'amount')) {
    return field.parse(String(value), context);
  }
  return { code: 'wrong-type', help: 'Give text; a number only where the field is one.' } as const;
};

const missingFields = (
  { fields }: RecordDefinition,
  given: Readonly<Record<string, unknown>>,
): FieldProblem[] =>
  Object.entries(fields)
    .filter(([name, field]) => field.required && given[name] === undefined)
    .map(([field]) => ({ field, code: 'missing', help: 'Give this field.' }));

const isProblemList = (settled: RowValues | readonly FieldProblem[]): settled is readonly FieldProblem[] =>
  Array.isArray(settled);

/** A field that no record knows can be called anything: only what looks like a name is repeated. */
const shownName = (name: string): string => (/^[a-z][a-z0-9_]{0,40}$/.test(name) ? name : '…');
