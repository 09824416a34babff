import type { Operation } from '@seloste/notice';
import type { Client } from 'pg';
import { quoteName } from '../../platform/database/roles.ts';
import { ONE_OF_EACH } from '../one-of-each.ts';

/** Where a purpose stands when it tries something. */
export interface Standpoint {
  role: string;
  controller: string;
  accessId: string;
}

const REFUSED = '42501';
const NEW_VERSION_CLOSED = /new row violates row-level security policy/;
/** The statement was allowed and failed on the row itself: mandatory fields not granted, a number used twice, … */
const ABOUT_THE_ROW = /^(23|22|SE|P0001|428C9)/;

/**
 * Tries one statement as a purpose, inside the open transaction, and takes it back.
 *
 * @returns rows touched; `refused` when the database refused; -1 when it was allowed but the row itself was bad.
 */
async function attempt(
  client: Client,
  at: Standpoint,
  sql: string,
  values: unknown[] = [],
): Promise<number | 'refused'> {
  await client.query('savepoint attempt');
  try {
    await client.query(`set local role ${quoteName(at.role)}`);
    await client.query(
      "select set_config('seloste.access_id', $1, true), set_config('seloste.controller', $2, true)",
      [at.accessId, at.controller],
    );
    const { rowCount } = await client.query(sql, values);
    return rowCount ?? 0;
  } catch (error) {
    const { code = '', message } = error as Error & { code?: string };
    // The row was found and may be written, but as written it would be closed: a matter of the row, unlike a new row.
    if (sql.startsWith('update') && NEW_VERSION_CLOSED.test(message)) return -1;
    if (code === REFUSED) return 'refused';
    if (ABOUT_THE_ROW.test(code)) return -1;
    throw error;
  } finally {
    await client.query('rollback to savepoint attempt');
  }
}

/** Rows a purpose reads when it asks for one column. */
export const readColumn = (client: Client, at: Standpoint, record: string, column: string, subject: string) =>
  attempt(client, at, `select ${quoteName(column)} from register.${record} where subject = $1`, [subject]);

/** Rows changed when a purpose writes one column back as it was. */
export const changeColumn = (
  client: Client,
  at: Standpoint,
  record: string,
  column: string,
  subject: string,
) =>
  attempt(client, at, `update register.${record} set ${quoteName(column)} = $2 where subject = $1`, [
    subject,
    literal(ONE_OF_EACH[record]?.[column]),
  ]);

/** Rows added when a purpose writes a new row with one column of its own. */
export const addColumn = (client: Client, at: Standpoint, record: string, column: string, subject: string) =>
  attempt(
    client,
    at,
    `insert into register.${record} (subject, controller, source, ${quoteName(column)}) values ($1, $2, 'none', $3)`,
    [subject, at.controller, literal(ONE_OF_EACH[record]?.[column])],
  );

export const removeRows = (client: Client, at: Standpoint, record: string, subject: string) =>
  attempt(client, at, `delete from register.${record} where subject = $1`, [subject]);

const literal = (value: unknown) =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/** Which columns a purpose turns out to have for an operation. */
export async function observedRights(
  client: Client,
  at: Standpoint,
  record: string,
  columns: readonly string[],
  subject: string,
): Promise<Record<Operation, Set<string>>> {
  const seen = {
    read: new Set<string>(),
    add: new Set<string>(),
    change: new Set<string>(),
    remove: new Set<string>(),
  };
  // A grant without its policy touches no row, and is no right. History shows only records that are read entirely.
  const touched = (rows: number | 'refused') => rows !== 'refused' && (rows !== 0 || record === 'change');
  for (const column of columns) {
    if (touched(await readColumn(client, at, record, column, subject))) seen.read.add(column);
    if (touched(await changeColumn(client, at, record, column, subject))) seen.change.add(column);
    if ((await addColumn(client, at, record, column, subject)) !== 'refused') seen.add.add(column);
  }
  if (touched(await removeRows(client, at, record, subject))) seen.remove.add('*');
  return seen;
}
