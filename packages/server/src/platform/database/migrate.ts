import { fileURLToPath } from 'node:url';
import type { Client } from 'pg';
import { platformErrors } from '../errors/platform.errors.ts';
import type { Connection } from './connection.ts';
import {
  fillPlaceholders,
  readFinals,
  readMigrations,
  readRepeatables,
  type SqlFile,
} from './migration-files.ts';
import { withClient } from './prepare-database.ts';
import { quoteName, roleNames } from './roles.ts';

/** The SQL files of this package. */
export const SQL_FOLDER = fileURLToPath(new URL('../../../sql', import.meta.url));

/** What a run of the migrations did: the paths of the files it applied, in order. */
export interface MigrationReport {
  readonly applied: readonly string[];
}

/**
 * Brings the database of `admin` to the newest schema: first the numbered migrations it lacks, each in a transaction
 * of its own, then the repeatable files that are new or changed, together in one; when anything was applied, the files of
 * `after/` run last, each time. Everything runs as the owner role.
 * Runs at the same time wait for each other. An applied migration that was changed since is an error.
 */
export const migrate = (
  admin: Connection,
  { instance, sqlFolder = SQL_FOLDER }: { readonly instance: string; readonly sqlFolder?: string },
): Promise<MigrationReport> =>
  withClient(admin, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('seloste migrate'))");
    const owner = roleNames(instance).owner;
    await client.query(`set role ${quoteName(owner)}`);
    await client.query(RECORDS);
    const applied = await appliedFiles(client);
    const due = dueMigrations(await readMigrations(sqlFolder), applied);
    for (const file of due) await inTransaction(client, () => apply(client, file, instance));
    const changed = (await readRepeatables(sqlFolder)).filter(({ path, hash }) => applied.get(path) !== hash);
    if (changed.length > 0) await inTransaction(client, () => applyRepeatables(client, changed, instance));
    await runFinals(client, sqlFolder, instance);
    return { applied: [...due, ...changed].map(({ path }) => path) };
  });

const RECORDS = `
  create schema if not exists platform;
  create table if not exists platform.applied_file (
    path text primary key,
    hash text not null,
    applied_at timestamptz not null default now()
  );
  comment on table platform.applied_file is 'SQL files applied to this database; written by the migration only'`;

const appliedFiles = async (client: Client): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ path: string; hash: string }>(
    'select path, hash from platform.applied_file',
  );
  return new Map(rows.map(({ path, hash }) => [path, hash]));
};

const dueMigrations = (
  files: readonly SqlFile[],
  applied: ReadonlyMap<string, string>,
): readonly SqlFile[] => {
  const newest =
    [...applied.keys()]
      .filter((path) => path.startsWith('migrations/'))
      .toSorted()
      .at(-1) ?? '';
  return files.filter(({ path, hash }) => {
    const before = applied.get(path);
    if (before === undefined && path < newest) {
      const problem = `is new but comes before ${newest}, which is applied`;
      throw platformErrors['migration-misnumbered']({ file: path, problem });
    }
    if (before !== undefined && before !== hash) throw platformErrors['migration-changed']({ file: path });
    return before === undefined;
  });
};

/** Bodies are not checked while several files are applied, since they may name each other. */
const applyRepeatables = async (client: Client, files: readonly SqlFile[], instance: string) => {
  await client.query('set local check_function_bodies = off');
  for (const file of files) await apply(client, file, instance);
};

/**
 * The files of `after/` hold for all that was applied before them, so applying anything forgets their records (in the
 * same transaction): whoever finds one missing runs them all, also after a run that was killed before it came to them.
 */
const runFinals = async (client: Client, sqlFolder: string, instance: string): Promise<void> => {
  const finals = await readFinals(sqlFolder);
  const applied = await appliedFiles(client);
  if (finals.every(({ path, hash }) => applied.get(path) === hash)) return;
  await inTransaction(client, async () => {
    for (const file of finals) await apply(client, file, instance);
  });
};

const apply = async (client: Client, file: SqlFile, instance: string): Promise<void> => {
  const text = fillPlaceholders(file, instance);
  await client.query(text).catch((error: Error & { position?: string }) => {
    const line = text.slice(0, Number(error.position ?? 1) - 1).split('\n').length;
    throw platformErrors['migration-failed']({ file: file.path, line, reason: error.message }).from(error);
  });
  if (!file.path.startsWith('after/'))
    await client.query("delete from platform.applied_file where starts_with(path, 'after/')");
  await client.query(
    `insert into platform.applied_file (path, hash) values ($1, $2)
     on conflict (path) do update set hash = excluded.hash, applied_at = now()`,
    [file.path, file.hash],
  );
};

const inTransaction = async (client: Client, work: () => Promise<void>): Promise<void> => {
  await client.query('begin');
  try {
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined); // the connection may be gone; the first error tells
    throw error;
  }
};
