import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { importFile } from '../../packages/server/src/collection/collection.api.ts';
import { applyNotice } from '../../packages/server/src/notice/apply-notice.ts';
import { loadEdition } from '../../packages/server/src/notice/load-edition.ts';
import { upgrade } from '../../packages/server/src/notice/upgrade.ts';
import { CLONE_ROOT, readSettings } from '../../packages/server/src/platform/config/settings.ts';
import { connectionFromUrl } from '../../packages/server/src/platform/database/connection.ts';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import {
  openRegisterDatabase,
  type RegisterDatabase,
} from '../../packages/server/src/platform/database/register-database.ts';
import { quoteName, quoteText } from '../../packages/server/src/platform/database/roles.ts';
import { SelosteError } from '../../packages/server/src/platform/errors/seloste-error.ts';
import type { BenchRegister } from '../database.ts';
import { withImportBars } from '../import-bars.ts';
import { CONTROLLER, MPY } from '../mpy-register.ts';
import { progressBar } from '../progress.ts';
import { vacuum } from '../vacuum.ts';
import { isOfOther, MAKING, writePeopleFile } from './people-file.ts';

/** The controller of one customer in ten. */
export const OTHER_CONTROLLER = 'mpy_osuuskunta';

/** A register that is made once and kept between runs; rows may read it, and leave it as it was. */
export interface KeptRegister extends BenchRegister {
  /** What the register's own server is started on it with. Give this one up first. */
  readonly environment: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

const HOME = join(CLONE_ROOT, '.seloste', 'bench-kept');
const MASTER_KEY = Buffer.alloc(32, 'bench');

/** An instance for each size, all in one PostgreSQL: the embedded one, or that of `DATABASE_URL`. */
const environmentOf = (customers: number): Record<string, string> => {
  const instance = `kept${customers}`;
  const own = process.env.DATABASE_URL;
  return {
    SELOSTE_HOME: HOME,
    SELOSTE_INSTANCE: instance,
    SELOSTE_MASTER_KEY: MASTER_KEY.toString('base64'),
    ...(own && { DATABASE_URL: Object.assign(new URL(own), { pathname: `/seloste_${instance}` }).href }),
  };
};

/**
 * Opens the register of notices/mpy with so many invented customers, nine in ten of them the benchmark's controller's. The first
 * time it is made by the register's own import (a million takes some minutes); later it is brought to the newest schema and notice as
 * any register is. Where that fails, or the people are made otherwise by now, it is made anew.
 */
export const openKeptRegister = async (
  customers: number,
  progress: (text: string) => void,
): Promise<KeptRegister> => {
  const environment = environmentOf(customers);
  const settings = readSettings(environment);
  const open = async () => {
    if (environment.DATABASE_URL) await ensureOwn(environment.DATABASE_URL);
    return openRegisterDatabase(settings);
  };
  const instance = settings.SELOSTE_INSTANCE;
  let database = await open();
  if (!(await isWhole(database, instance))) {
    progress(`A register of ${customers} customers: made once and kept`);
    await discard(database);
    await database.stop();
    database = await open();
    await make(database, instance, customers);
  }
  return { instance, admin: database.admin, server: database.server, environment, stop: database.stop };
};

/** What marks a register that was made to the end. */
const made = `bench ${MAKING}`;

const isWhole = async (database: RegisterDatabase, instance: string): Promise<boolean> => {
  const marked = await withClient(database.admin, async (client) => {
    const { rows } = await client.query<{ mark: string | null }>(
      `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = current_database()`,
    );
    return rows[0]?.mark === made;
  });
  if (!marked) return false;
  try {
    await upgrade(database, instance);
    await applyMpy(database, instance);
    return true;
  } catch (error) {
    // Migrations are edited and renumbered while they are written; anything else is worth a look.
    if (error instanceof SelosteError && OTHER_MIGRATIONS.includes(error.code)) return false;
    throw error;
  }
};

/** The notice as it is in the repository by now; where it is in force already, this changes nothing. */
const applyMpy = async ({ admin }: RegisterDatabase, instance: string): Promise<void> => {
  const edition = await loadEdition(MPY, new Date().toISOString().slice(0, 10));
  await withClient(admin, (client) => applyNotice(client, edition, instance));
};

const OTHER_MIGRATIONS = ['migration-changed', 'migration-misnumbered'];

const discard = ({ admin }: RegisterDatabase): Promise<unknown> =>
  withClient({ ...admin, database: 'postgres' }, (client) =>
    client.query(`drop database ${quoteName(admin.database)} with (force)`),
  );

const ensureOwn = async (url: string): Promise<void> => {
  const own = connectionFromUrl(url);
  await withClient({ ...own, database: 'postgres' }, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [own.database]);
    if (!rowCount) await client.query(`create database ${quoteName(own.database)}`);
  });
};

const make = async (database: RegisterDatabase, instance: string, customers: number): Promise<void> => {
  await upgrade(database, instance);
  await applyMpy(database, instance);
  for (const [controller, which] of [
    [CONTROLLER, (nth: number) => !isOfOther(nth)],
    [OTHER_CONTROLLER, isOfOther],
  ] as const) {
    const file = join(HOME, `${instance}.csv`);
    const bar = progressBar('A file of people');
    await writePeopleFile(file, customers, which, bar.step);
    bar.end();
    await importPeople(database, instance, controller, file);
    await rm(file);
  }
  await vacuum(database.admin, 'Statistics of the kept register');
  await withClient(database.admin, async (client) => {
    await client.query(`comment on database ${quoteName(database.admin.database)} is ${quoteText(made)}`);
    await client.query('checkpoint');
  });
};

const importPeople = async (
  { server }: RegisterDatabase,
  instance: string,
  controller: string,
  file: string,
): Promise<void> => {
  const place = { server, instance, masterKey: MASTER_KEY, people: 'invented' } as const;
  const request = {
    file,
    as: 'customers',
    purpose: 'service_delivery',
    source: 'data_subject',
    controller,
    reason: 'benchmark',
    actor: 'operator:bench',
  };
  const outcome = await withImportBars(`Import of ${controller}`, (tell) => importFile(place, request, tell));
  const [refusal] = outcome.refused.values();
  if (refusal !== undefined) throw new Error(`${outcome.refused.size} lines refused: ${refusal.reason}`);
};
