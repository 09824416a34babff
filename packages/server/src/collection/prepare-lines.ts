import { randomUUIDv7 as newId } from 'node:crypto';
import type { Keys } from '../platform/keys/keys.ts';
import {
  type ColumnValue,
  definitionOf,
  type FieldContext,
  needsKey,
  prepareRow,
  type RowValues,
  sealRow,
} from '../register/register.api.ts';
import { STAGE_COLUMNS } from './bulk-load.ts';
import { copyLine } from './copy-text.ts';
import { withoutFormulaMark } from './formula-mark.ts';
import type { GivenRecords, ImportKind, KnownBy } from './kinds/import-kind.ts';
import type { ColumnMapping } from './mapping.ts';
import type { FileRow } from './reading/read-rows.ts';
import type { Refusal } from './refusal.ts';

/** What reading lines needs beside the lines. */
export interface Preparation {
  readonly kind: ImportKind;
  readonly mapping: ColumnMapping;
  /** Record → columns of its stage, as `stagesOf` gives them. */
  readonly stages: ReadonlyMap<string, readonly string[]>;
  readonly context: FieldContext;
  readonly keys: Keys;
}

/** Lines as they go into the stages. */
export interface PreparedLines {
  /** Stage → rows in COPY's text format. */
  readonly rows: ReadonlyMap<string, string>;
  readonly refused: readonly Refusal[];
}

/** The columns of a record's stage, in the order in which {@link prepareLines} writes them. */
export const columnsOf = (columns: readonly string[]): readonly string[] => [...STAGE_COLUMNS, ...columns];

/**
 * Reads lines of a file: fields by their definitions, identity codes sealed, each line's rows for the stages. A line with
 * anything wrong is refused whole.
 */
export const prepareLines = (lines: readonly FileRow[], preparation: Preparation): PreparedLines => {
  const rows = new Map<string, string>();
  const refused: Refusal[] = [];
  const add = (stage: string, line: string) => rows.set(stage, (rows.get(stage) ?? '') + line);
  for (const { line, fields } of lines) {
    const read = readLine(fields, preparation);
    if ('code' in read) refused.push({ line, ...read });
    else writeLine(line, read, preparation, add);
  }
  return { rows, refused };
};

/** One line that was read: its rows, still in the clear, and what names its subject. */
interface ReadLine {
  readonly values: Readonly<Record<string, RowValues>>;
  readonly known: KnownBy;
}

type Targets = ReadonlyMap<string, readonly { readonly record: string; readonly column: string }[]>;

const targetsByKind = new WeakMap<ImportKind, Targets>();

/** Where each field goes, taken apart once and not at each of a million lines. */
const targetsOf = (kind: ImportKind): Targets => {
  const known = targetsByKind.get(kind);
  if (known) return known;
  const targets = new Map(
    Object.entries(kind.fields).map(([field, names]) => [
      field,
      names.map((name) => {
        const [record = '', column = ''] = name.split('.');
        return { record, column };
      }),
    ]),
  );
  targetsByKind.set(kind, targets);
  return targets;
};

/** Reads the fields of one line, or says why the line is refused. */
export const readLine = (
  fields: readonly string[],
  { kind, mapping, stages, context }: Preparation,
): ReadLine | Omit<Refusal, 'line'> => {
  if (fields.length !== mapping.columns.length) {
    return {
      code: 'ragged-row',
      reason: `The row has ${fields.length} columns, the headers ${mapping.columns.length}.`,
    };
  }
  const given: Record<string, string> = { ...mapping.constants };
  for (const [index, field] of mapping.columns.entries()) {
    const text = fields[index];
    if (field !== undefined && text !== undefined && text.trim() !== '')
      given[field] = withoutFormulaMark(text);
  }
  const records: GivenRecords = {};
  for (const [field, text] of Object.entries(given)) {
    for (const { record, column } of targetsOf(kind).get(field) ?? []) {
      const row = records[record] ?? {};
      row[column] = text;
      records[record] = row;
    }
  }
  kind.complete?.(given, records);
  const values: Record<string, RowValues> = {};
  for (const [record, row] of Object.entries(records)) {
    if (!stages.has(record)) return { code: 'missing', reason: `The file has no columns for ${record}.` };
    const prepared = prepareRow(definitionOf(record), row, context);
    const [problem] = prepared.problems ?? [];
    if (problem !== undefined) {
      const reason =
        prepared.problems?.map(({ field, help }) => `${record}.${field}: ${help}`).join(' ') ?? '';
      const problems = prepared.problems?.map(({ field, code }) => ({ field: `${record}.${field}`, code }));
      return { code: problem.code, reason, ...(problems && { problems }) };
    }
    if (prepared.values) values[record] = prepared.values;
  }
  const known = kind.knownBy(given, values);
  return known === undefined
    ? {
        code: 'nameless-line',
        reason: 'Nothing in the row tells whom it is about: give the customer number.',
      }
    : { values, known };
};

const writeLine = (
  line: number,
  { values, known }: ReadLine,
  { kind, stages, keys }: Preparation,
  add: (stage: string, line: string) => void,
): void => {
  const brings = kind.alwaysStaged.subject !== undefined;
  const subject = brings ? newId() : null;
  add('lines', copyLine([line, known.by, known.reference]));
  const ids: Record<string, string> = {};
  for (const record of Object.keys(values)) ids[record] = newId();
  let key: Buffer | undefined;
  for (const [record, row] of Object.entries(values)) {
    const definition = definitionOf(record);
    if (subject !== null && key === undefined && needsKey(definition, row)) {
      const made = keys.newSubjectKey(subject);
      key = made.key;
      add('keys', copyLine([subject, made.wrapped]));
    }
    const id = ids[record] ?? newId();
    const sealed = sealRow(definition, id, row, keys, key);
    const columns: Readonly<Record<string, ColumnValue | undefined>> =
      record === 'subject' ? { ...sealed, ground: ids.prospect } : sealed;
    const own = (stages.get(record) ?? []).map((column) => columns[column]);
    add(record, copyLine([line, subject, id, ...own]));
  }
};
