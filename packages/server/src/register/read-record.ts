import type { Access } from '../access/access.api.ts';
import { auditedRead, recordRefusal } from './audited.ts';
import { type Flag, flagsOf, withRowFlags } from './flags.ts';
import { doesNotReach, type PurposeView, purposeView } from './purpose-view.ts';
import type { RecordDefinition } from './records/record-definition.ts';
import { registerErrors } from './register.errors.ts';
import type { RegisterParts } from './register-parts.ts';
import { type RowAnswer, rowAsJson, statementName, unsealRows } from './row-json.ts';
import { sealedFieldsOf } from './seal-row.ts';

/** The rows of one record on one subject, as far as the purpose may see them. */
export interface RecordAnswer {
  readonly subject: string;
  readonly flags: readonly Flag[];
  readonly closed_by: readonly string[];
  readonly items: readonly RowAnswer[];
}

/** Most rows of one record that one answer holds; nobody has more phones or invoices than this. */
const MOST_ROWS = 1000;

interface Found {
  readonly blocks: string[] | null;
  readonly rows: RowAnswer[] | null;
  readonly [column: string]: unknown;
}

const prepared = new WeakMap<PurposeView, Map<string, { text: string; name: string }>>();

/** One statement for a record's rows and its subject's flags; the same for every call of a purpose. */
const statementFor = (view: PurposeView, definition: RecordDefinition, one: boolean) => {
  const known = prepared.get(view) ?? new Map<string, { text: string; name: string }>();
  prepared.set(view, known);
  const kind = `${definition.record} ${one}`;
  const statement = known.get(kind) ?? makeStatement(view, definition, one);
  known.set(kind, statement);
  return statement;
};

const makeStatement = (view: PurposeView, definition: RecordDefinition, one: boolean) => {
  const fields = view.fields(definition.record, 'read') ?? [];
  const ofSubject = view.fields('subject', 'read');
  const rows = `(select json_agg(found.row) from (
      select ${rowAsJson(definition, fields, 'r')} as row from register.${definition.record} r
      where r.subject = $1${one ? ' and r.id = $2' : ''} order by r.id limit ${MOST_ROWS}
    ) found)`;
  const blocks = ofSubject?.includes('kind') ? 's.blocks' : 'null::text[]';
  // A purpose that does not see who the subjects are cannot tell a missing one from one without rows.
  const from = ofSubject === undefined ? '' : ' from register.subject s where s.subject = $1';
  const text = `select ${blocks} as blocks, ${rows} as rows${from}`;
  return { text, name: statementName(text) };
};

/** Rows and flags in one statement, what is sealed opened. @throws subject-not-found */
export const findRows = async (
  parts: RegisterParts,
  access: Access,
  view: PurposeView,
  definition: RecordDefinition,
  subject: string,
  id?: string,
): Promise<{ flags: readonly Flag[]; closedBy: readonly string[]; rows: readonly RowAnswer[] }> => {
  const statement = statementFor(view, definition, id !== undefined);
  const values = id === undefined ? [subject] : [subject, id];
  const [found] = await parts.gate.query<Found>(access, { ...statement, values });
  if (found === undefined) throw registerErrors['subject-not-found']({ subject });
  const { record } = definition;
  const rows = found.rows ?? [];
  await unsealRows(parts.subjectKeys, subject, [{ record, sealed: sealedFieldsOf(definition), rows }]);
  const flags = flagsOf(view, found.blocks ?? []);
  const closedBy = flags.filter(({ closes }) => closes.includes(definition.path)).map(({ kind }) => kind);
  return { flags: withRowFlags(flags, view, record, rows), closedBy, rows };
};

/** @throws purpose-does-not-reach */
export const refuseUnread = (parts: RegisterParts, view: PurposeView, { record }: RecordDefinition): void => {
  if (view.fields(record, 'read') === undefined) {
    throw doesNotReach(parts.notice(), view.purpose, record, 'read');
  }
};

/** Reads all rows of a record on a subject. @throws purpose-does-not-reach, subject-not-found */
export const readRecord = (
  parts: RegisterParts,
  access: Access,
  definition: RecordDefinition,
  subject: string,
): Promise<RecordAnswer> => {
  const asked = { operation: 'read', records: [definition.record], subjects: [subject] } as const;
  return auditedRead(parts, access, asked, async () => {
    const view = purposeView(parts.notice(), access.purpose);
    refuseUnread(parts, view, definition);
    const { flags, closedBy, rows } = await findRows(parts, access, view, definition, subject);
    return { answer: { subject, flags, closed_by: closedBy, items: rows }, rows: rows.length };
  });
};

/** Reads one row. @throws purpose-does-not-reach, subject-not-found, row-not-found */
export const readRow = (
  parts: RegisterParts,
  access: Access,
  definition: RecordDefinition,
  subject: string,
  id: string,
): Promise<RowAnswer & { readonly flags: readonly Flag[] }> => {
  const asked = { operation: 'read', records: [definition.record], subjects: [subject] } as const;
  return auditedRead(parts, access, asked, async () => {
    const view = purposeView(parts.notice(), access.purpose);
    refuseUnread(parts, view, definition);
    const { flags, rows } = await findRows(parts, access, view, definition, subject, id);
    const [row] = rows;
    if (row === undefined) throw registerErrors['row-not-found']({ row: id, record: definition.record });
    return { answer: { ...row, flags }, rows: 1 };
  });
};

/**
 * Reads a row for whoever added it and asks again: by who may still add it, as it is and as far as it may be seen now.
 * @throws purpose-does-not-reach, subject-not-found, row-not-found
 */
export const readAddedRow = async (
  parts: RegisterParts,
  access: Access,
  definition: RecordDefinition,
  subject: string,
  id: string,
): Promise<RowAnswer> => {
  const { record } = definition;
  if (purposeView(parts.notice(), access.purpose).fields(record, 'add') === undefined) {
    const refused = doesNotReach(parts.notice(), access.purpose, record, 'add');
    return recordRefusal(
      parts,
      access,
      { operation: 'add', records: [record], subjects: [subject] },
      refused,
    );
  }
  const { flags: _, ...row } = await readRow(parts, access, definition, subject, id);
  return row;
};
