import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { afterAll } from 'vitest';
import type { Connection } from '../platform/database/connection.ts';
import { type Database, openDatabase, type PoolOptions } from '../platform/database/pool.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import { quoteName, roleNames } from '../platform/database/roles.ts';
import { buildDatabase, clusterConnection, SHARED_INSTANCE, TEMPLATE, testKeys } from './test-cluster.ts';

/** A database of one test file: migrated, empty, dropped after the file's tests. */
export interface TestDatabase {
  /** The instance in the names of its roles: `roleNames(database.instance)`. */
  readonly instance: string;
  /** The superuser's connection, for what an operator does (migrations, `notice apply`) and for a test's own looks. */
  readonly admin: Connection;
  /** The server role's connection: what the running register has. */
  readonly server: Connection;
  /** Opens a pool as the server role; it is closed after the file's tests. */
  readonly open: (options?: PoolOptions) => Database;
  /** Opens a pool as the superuser; it is closed after the file's tests. */
  readonly openAsAdmin: (options?: PoolOptions) => Database;
}

/** What a test file's database starts from. */
export interface TestDatabaseOptions {
  /**
   * A state that several files start from, such as a register with the notice applied: built once in a run by the
   * first file that asks, cloned by all. The name must belong to this build alone.
   */
  readonly startingPoint?: {
    readonly name: string;
    readonly build: (database: Pick<TestDatabase, 'instance' | 'admin' | 'server'>) => Promise<void>;
  };
  /**
   * Roles belong to the whole cluster. A file that drops or renames roles needs an instance of its own; the database is
   * then migrated anew, which takes about a second longer than a clone.
   */
  readonly ownInstance?: boolean;
}

/**
 * Makes the database of a test file; call it at the file's top level. It is dropped by itself after the file's tests,
 * and a connection to it that is still open then fails the file.
 */
export const createTestDatabase = async (options: TestDatabaseOptions = {}): Promise<TestDatabase> => {
  const cluster = clusterConnection();
  const id = randomBytes(5).toString('hex');
  const instance = options.ownInstance ? `t${id}` : SHARED_INSTANCE;
  const name = `test_${id}`;
  const access = accessTo(name, instance);
  await withClient(cluster, async (client) => {
    if (options.ownInstance) {
      await client.query(`create database ${name}`);
      await buildDatabase(access.admin, instance);
      await options.startingPoint?.build({ instance, ...access });
    } else {
      const template = options.startingPoint ? await ensureTemplate(client, options.startingPoint) : TEMPLATE;
      await clone(client, template, name);
    }
  });
  const pools: Database[] = [];
  const opener = (connection: Connection) => (poolOptions?: PoolOptions) => {
    const pool = openDatabase(connection, { max: 4, ...poolOptions });
    pools.push(pool);
    return pool;
  };
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.close()));
    await withClient(cluster, (client) => drop(client, name, options.ownInstance ? instance : undefined));
  });
  return { instance, ...access, open: opener(access.server), openAsAdmin: opener(access.admin) };
};

const accessTo = (database: string, instance: string) => {
  const user = roleNames(instance).server;
  const admin = { ...clusterConnection(), database };
  return { admin, server: { ...admin, user, password: testKeys.databasePassword(user) } };
};

type StartingPoint = NonNullable<TestDatabaseOptions['startingPoint']>;

/** Files run side by side: the lock lets one build and the others wait. A failed build leaves nothing behind. */
const ensureTemplate = async (client: Client, { name, build }: StartingPoint): Promise<string> => {
  const template = `template_${name}`;
  await client.query("select pg_advisory_lock(hashtext('seloste test template'))");
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (!rowCount) {
      const draft = `draft_${name}`;
      await client.query(`drop database if exists ${quoteName(draft)} with (force)`);
      await clone(client, TEMPLATE, draft);
      await build({ instance: SHARED_INSTANCE, ...accessTo(draft, SHARED_INSTANCE) });
      await client.query(`alter database ${quoteName(draft)} rename to ${quoteName(template)}`);
    }
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('seloste test template'))");
  }
  return template;
};

/** A clone belongs to whom its template belongs, and has the same grants: `create database` copies neither. */
const clone = async (client: Client, template: string, name: string): Promise<void> => {
  const { owner, server } = roleNames(SHARED_INSTANCE);
  await client.query(
    `create database ${quoteName(name)} template ${quoteName(template)} owner ${quoteName(owner)}`,
  );
  await client.query(`revoke all on database ${quoteName(name)} from public`);
  await client.query(`grant connect on database ${quoteName(name)} to ${quoteName(server)}`);
};

const STILL_IN_USE = '55006';

const drop = async (client: Client, name: string, instance: string | undefined): Promise<void> => {
  const leaked: string[] = [];
  // The database itself waits up to five seconds for connections that are closing.
  await client.query(`drop database ${quoteName(name)}`).catch(async (error: { code?: string }) => {
    if (error.code !== STILL_IN_USE) throw error;
    const { rows } = await client.query<{ who: string }>(
      "select usename || ' (' || application_name || ')' as who from pg_stat_activity where datname = $1",
      [name],
    );
    leaked.push(...rows.map(({ who }) => who));
    await client.query(`drop database ${quoteName(name)} with (force)`);
  });
  if (instance) await dropRoles(client, instance);
  if (leaked.length > 0) throw new Error(`connections left open by this file: ${leaked.join(', ')}`);
};

const dropRoles = async (client: Client, instance: string): Promise<void> => {
  const { rows } = await client.query<{ role: string }>(
    'select quote_ident(rolname) as role from pg_roles where starts_with(rolname, $1)',
    [`seloste_${instance}_`],
  );
  if (rows.length > 0) await client.query(`drop role ${rows.map(({ role }) => role).join(', ')}`);
};
