import type { NoticeView } from '../access/access.api.ts';
import { noticeErrors } from '../notice/notice.api.ts';
import type { Statement } from '../platform/database/statement.ts';
import { noticeProblems } from './notice-problems.ts';
import { type PrepareMode, prepareRow } from './prepare-row.ts';
import { doesNotReach, type PurposeView } from './purpose-view.ts';
import type { FieldProblem } from './records/field.ts';
import type { RecordDefinition, RowValues } from './records/record-definition.ts';
import { registerErrors } from './register.errors.ts';
import type { RegisterParts } from './register-parts.ts';
import { type ColumnValue, needsKey, sealRow } from './seal-row.ts';

/** A row as a call gives it. */
export interface GivenRow {
  readonly source: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A row that may be written: granted, from a source of the notice, its fields in their normal form. */
export interface RowToWrite {
  readonly definition: RecordDefinition;
  readonly source: string;
  readonly values: RowValues;
}

const MOST_SHOWN = 20;

/** The refusal of fields; `pointer` leads to the row in the body (RFC 6901). */
export const fieldsRefused = (problems: readonly FieldProblem[], pointer = '#/fields') =>
  registerErrors['fields-refused']({ count: problems.length }).with({
    errors: problems
      .slice(0, MOST_SHOWN)
      .map(({ field, code, help }) => ({ pointer: `${pointer}/${field}`, code, detail: help })),
  });

/**
 * Checks a row against the notice in force and the definition of its record, before the database does the same.
 *
 * @throws purpose-does-not-reach, unknown-source, fields-refused
 */
export const checkRow = (
  { people }: Pick<RegisterParts, 'people'>,
  notice: NoticeView,
  view: PurposeView,
  definition: RecordDefinition,
  given: GivenRow,
  mode: PrepareMode,
  pointer?: string,
): RowToWrite => {
  const { record } = definition;
  const granted = view.fields(record, mode);
  const asked = Object.keys(given.fields).filter((field) => Object.hasOwn(definition.fields, field));
  if (
    granted === undefined ||
    !asked.every((field) => granted.includes(field) || definition.fields[field]?.derived)
  ) {
    throw doesNotReach(notice, view.purpose, record, mode, asked);
  }
  const sources = notice.plan.records.find((planned) => planned.record === record)?.sources ?? [];
  if (!sources.includes(given.source)) {
    throw noticeErrors['unknown-source']().with({ record, allowed_sources: sources });
  }
  const { values, problems } = prepareRow(definition, given.fields, { people }, mode);
  const found = problems ?? noticeProblems(notice.document, record, values);
  if (found.length > 0 || values === undefined) throw fieldsRefused(found, pointer);
  const reached = Object.fromEntries(Object.entries(values).filter(([field]) => granted.includes(field)));
  return { definition, source: given.source, values: reached };
};

/** The subject's key, when one of the rows holds something to seal. */
export const keyFor = async (
  { subjectKeys }: Pick<RegisterParts, 'subjectKeys'>,
  subject: string,
  rows: readonly RowToWrite[],
): Promise<Buffer | undefined> =>
  rows.some(({ definition, values }) => needsKey(definition, values))
    ? (await subjectKeys.ensure([subject])).get(subject)
    : undefined;

/** The columns of a row, what is to be sealed sealed. */
export const columnsOf = (
  { keys }: Pick<RegisterParts, 'keys'>,
  { definition, values }: RowToWrite,
  id: string,
  key: Buffer | undefined,
): Readonly<Record<string, ColumnValue>> => sealRow(definition, id, values, keys, key);

/** Names of columns come from the definitions, never from a call. */
export const insertStatement = (
  { definition, source }: RowToWrite,
  { id, subject, controller }: { readonly id: string; readonly subject: string; readonly controller: string },
  columns: Readonly<Record<string, ColumnValue>>,
  returning?: string,
): Statement => {
  const all: Record<string, ColumnValue> = { id, subject, controller, source, ...columns };
  const names = Object.keys(all);
  const places = names.map((_, index) => `$${index + 1}`);
  const text = `insert into register.${definition.record} as r (${names.join(', ')}) values (${places.join(', ')})`;
  return {
    text: returning === undefined ? text : `${text} returning ${returning} as row`,
    values: Object.values(all),
  };
};
