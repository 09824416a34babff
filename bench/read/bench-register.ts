import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PER_PURPOSE } from '../../packages/server/src/access/purpose-gate.ts';
import { CLONE_ROOT } from '../../packages/server/src/platform/config/settings.ts';
import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import { inSteps } from '../progress.ts';
import { vacuum } from '../vacuum.ts';
import { freePort, type RunningChild, startChild } from './child.ts';

/** What the register's process tells when it answers. */
export interface RegisterReady {
  readonly address: string;
  readonly issuer: string;
  readonly admin: Connection;
  readonly milliseconds: number;
}

/** The connections of one purpose's pool: the counterpart gets as many. */
export const POOL = PER_PURPOSE;

/** Of what a kept register is made: after a change of the schema or the notice another is made. */
const makings = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const folder of ['packages/server/sql', 'packages/notice/src/plan', 'notices/mpy']) {
    const entries = await readdir(join(CLONE_ROOT, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.toSorted()) hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 8);
};

/** Starts the register's own server on notices/mpy with so many invented customers, made at the first start and kept. */
export const startBenchRegister = async (customers: number): Promise<RunningChild<RegisterReady>> =>
  startChild<RegisterReady>(new URL('./register-process.ts', import.meta.url), {
    environment: {
      SELOSTE_HOME: join(CLONE_ROOT, '.seloste', `bench-register-${customers}-${await makings()}`),
      SELOSTE_PORT: String(await freePort()),
      SELOSTE_DEMO_SIGN_IN_PORT: String(await freePort()),
      SELOSTE_RATE_LIMIT: '1000000000', // counted for every call, and never reached
      SELOSTE_LOG_LEVEL: 'warn', // neither side writes a line a call
      BENCH_NOTICE: join(CLONE_ROOT, 'notices', 'mpy'),
      BENCH_CUSTOMERS: String(customers),
    },
  });

/** The same rows in a database of their own: the register's tables and indices without policies, triggers and history. */
export const copyBare = async (admin: Connection): Promise<Connection> => {
  const bare = { ...admin, database: 'bench_bare' };
  const maintenance = { ...admin, database: 'postgres' };
  const copied = () =>
    withClient(maintenance, async (client) => {
      await client.query(`drop database if exists ${bare.database} with (force)`);
      await client.query(`alter database "${admin.database}" with allow_connections false`);
      await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        admin.database,
      ]);
      await client.query(`create database ${bare.database} template "${admin.database}" strategy file_copy`);
      await client.query(`alter database "${admin.database}" with allow_connections true`);
    });
  const open = () =>
    withClient(bare, (client) =>
      client.query(`
        do $$
        declare t record;
        begin
          for t in select c.oid::regclass as name, c.relkind from pg_class c where c.relnamespace = 'register'::regnamespace and c.relkind in ('r', 'p') loop
            execute format('alter table %s disable row level security', t.name);
            if t.relkind = 'r' then execute format('alter table %s disable trigger user', t.name); end if;
          end loop;
        end
        $$`),
    );
  await inSteps('The same tables without policies', [
    { weight: 3, work: copied },
    { weight: 1, work: open },
  ]);
  await vacuum(bare, 'Statistics of the bare tables');
  return bare;
};
