import { randomUUIDv7 } from 'node:crypto';
import type { Access } from '../access/access.api.ts';
import type { Transaction } from '../platform/database/pool.ts';
import { auditedChange, auditStatement } from './audited.ts';
import { liftBans, rowsOfDecision, validityOf } from './decisions.ts';
import { explainRefusal } from './explain-refusal.ts';
import { type PurposeView, purposeView } from './purpose-view.ts';
import type { RecordDefinition } from './records/record-definition.ts';
import type { RegisterParts } from './register-parts.ts';
import { type RowAnswer, rowAsJson, unsealRows } from './row-json.ts';
import {
  checkRow,
  columnsOf,
  type GivenRow,
  insertStatement,
  keyFor,
  type RowToWrite,
} from './row-to-write.ts';
import { sealedFieldsOf } from './seal-row.ts';

/** An added row: as the purpose may read it, or its id alone where it may not. */
export type AddedRow = RowAnswer | { readonly id: string };

/** What is the same for all rows that one call writes. */
export interface Writing {
  readonly parts: RegisterParts;
  readonly access: Access;
  readonly view: PurposeView;
  readonly subject: string;
  readonly key: Buffer | undefined;
}

/** Inserts one row in an open transaction, with what belongs to it. Gives the id and, where it may be read, the row. */
export const insertRow = async (
  tx: Transaction,
  { parts, access, view, subject, key }: Writing,
  row: RowToWrite,
  { read, id = randomUUIDv7() }: { readonly read: boolean; readonly id?: string },
): Promise<AddedRow> => {
  const { record } = row.definition;
  const notice = parts.notice();
  const seen = read && !view.carriedBy(record, row.values).closed;
  const fields = seen ? view.fields(record, 'read') : undefined;
  const { controller } = access;
  if (record === 'permission') await liftBans(tx, access, notice, view, subject, row);
  const validity = record === 'permission' ? validityOf(notice, row) : undefined;
  const ends = validity === undefined ? {} : { ends_on: await lastDay(tx, row, validity) };
  const [inserted] = await tx.query<{ row: RowAnswer }>(
    insertStatement(
      row,
      { id, subject, controller },
      { ...columnsOf(parts, row, id, key), ...ends },
      fields && rowAsJson(row.definition, fields, 'r'),
    ),
  );
  return inserted?.row ?? { id };
};

/** The calendar of the permission is Finland's; the database counts the period. */
const lastDay = async (tx: Transaction, { values }: RowToWrite, validity: string): Promise<string> => {
  const [day] = await tx.query<{ day: string }>({
    text: `select ((coalesce($1::timestamptz, now()) at time zone 'Europe/Helsinki') + $2::interval)::date::text as day`,
    values: [values.decided_at ?? null, validity],
  });
  return day?.day ?? '';
};

/**
 * Adds a row to a subject: it is checked, sealed, written with its audit entry, and settled by the database in one
 * transaction. A ban closes the subject's rows in the same one.
 *
 * @throws purpose-does-not-reach, unknown-source, fields-refused, subject-closed, subject-not-found, number-taken, ban-in-force
 */
export const addRow = (
  parts: RegisterParts,
  access: Access,
  definition: RecordDefinition,
  subject: string,
  given: GivenRow,
): Promise<AddedRow> => {
  const { record } = definition;
  const asked = { operation: 'add', records: [record], subjects: [subject] } as const;
  return auditedChange(parts, access, asked, async () => {
    const notice = parts.notice();
    const view = purposeView(notice, access.purpose);
    const row = checkRow(parts, notice, view, definition, given, 'add');
    const rows = record === 'permission' ? rowsOfDecision(notice, row) : [row];
    const writing = { parts, access, view, subject, key: await keyFor(parts, subject, rows) };
    const records = [...new Set(rows.map((one) => one.definition.record))];
    const added = await parts.gate
      .transaction(access, async (tx) => {
        const written: AddedRow[] = [];
        for (const one of rows) written.push(await insertRow(tx, writing, one, { read: true }));
        await tx.query(auditStatement(parts, access, { ...asked, records, rows: rows.length }));
        return written[0] ?? { id: '' };
      })
      .catch((error) => {
        throw explainRefusal(error, subject);
      });
    if ('fields' in added) {
      await unsealRows(parts.subjectKeys, subject, [
        { record, sealed: sealedFieldsOf(definition), rows: [added] },
      ]);
    }
    return added;
  });
};
