import { join } from 'node:path';
import { CLONE_ROOT } from '../packages/server/src/platform/config/settings.ts';
import { type Connection, connectionFromUrl } from '../packages/server/src/platform/database/connection.ts';
import { startEmbedded } from '../packages/server/src/platform/database/embedded.ts';
import { migrate } from '../packages/server/src/platform/database/migrate.ts';
import {
  ensureDatabase,
  prepareDatabase,
  withClient,
} from '../packages/server/src/platform/database/prepare-database.ts';
import { quoteName, roleNames } from '../packages/server/src/platform/database/roles.ts';
import { keysFrom } from '../packages/server/src/platform/keys/keys.ts';

/** Keys of the benchmark: what they protect is invented. */
export const benchKeys = keysFrom(Buffer.alloc(32, 'bench'));

/** A PostgreSQL for the rows of the benchmark: both sides of a comparison lie in it, each in a database of its own. */
export interface BenchServer {
  /** An empty database, new; what was under the name is gone. */
  readonly emptyDatabase: (name: string) => Promise<Connection>;
  /** A copy of a database that nobody uses, as new. @param instance of the register that it is a copy of, if it is one */
  readonly copyDatabase: (from: string, to: string, instance?: string) => Promise<Connection>;
  /**
   * A register without notice and rows, new; with `keep` the one that an earlier run left, where there is one, with the schema that it
   * had then.
   */
  readonly register: (instance: string, options?: { readonly keep: boolean }) => Promise<BenchRegister>;
  /** Drops the databases whose names begin so, but one. */
  readonly dropDatabases: (prefix: string, but: string) => Promise<void>;
  readonly version: string;
  /** For a process that does rounds in the same PostgreSQL. */
  readonly maintenance: Connection;
  readonly stop: () => Promise<void>;
}

export interface BenchRegister {
  readonly instance: string;
  readonly admin: Connection;
  readonly server: Connection;
}

/** Where the benchmark keeps its PostgreSQL, unless `DATABASE_URL` names another. */
export const BENCH_HOME = join(CLONE_ROOT, '.seloste', 'bench-database');

/**
 * Starts the benchmark's PostgreSQL with the register's own settings, durability included. Its statement log is native CSV
 * and silent; a counterpart that has to log turns it on for its own database.
 */
export const openBenchServer = async (): Promise<BenchServer> => {
  const own = process.env.DATABASE_URL;
  const embedded = own
    ? undefined
    : await startEmbedded({
        home: BENCH_HOME,
        settings: {
          max_connections: '300',
          logging_collector: 'on',
          log_destination: 'csvlog',
          log_rotation_size: '0',
          log_rotation_age: '0',
          log_truncate_on_rotation: 'on',
        },
      });
  return benchServerAt(embedded?.connection ?? connectionFromUrl(own ?? ''), async () => embedded?.stop());
};

/** The same server seen from a process that neither starts nor stops it. */
export const benchServerAt = async (
  maintenance: Connection,
  stop: () => Promise<void> = async () => undefined,
): Promise<BenchServer> => {
  const emptyDatabase = async (name: string) => {
    await withClient(maintenance, (client) =>
      client.query(`drop database if exists ${quoteName(name)} with (force)`),
    );
    return ensureDatabase(maintenance, name);
  };
  const databasesLike = (prefix: string) =>
    withClient(maintenance, async (client) => {
      const { rows } = await client.query<{ datname: string }>(
        'select datname from pg_database where starts_with(datname, $1)',
        [prefix],
      );
      return rows.map(({ datname }) => datname);
    });
  const version = await withClient(maintenance, async (client) => {
    const { rows } = await client.query<{ version: string }>(
      "select current_setting('server_version') as version",
    );
    return rows[0]?.version ?? '';
  });
  return {
    emptyDatabase,
    version,
    maintenance,
    stop,
    copyDatabase: (from, to, instance) =>
      withClient(maintenance, async (client) => {
        await client.query(`drop database if exists ${quoteName(to)} with (force)`);
        const owner = instance ? ` owner ${quoteName(roleNames(instance).owner)}` : '';
        await client.query(
          `create database ${quoteName(to)} template ${quoteName(from)} strategy file_copy${owner}`,
        );
        if (instance) {
          await client.query(
            `grant connect on database ${quoteName(to)} to ${quoteName(roleNames(instance).server)}`,
          );
        }
        return { ...maintenance, database: to };
      }),
    register: async (instance, { keep } = { keep: false }) => {
      const name = `seloste_${instance}`;
      const user = roleNames(instance).server;
      const password = benchKeys.databasePassword(user);
      const known = {
        instance,
        admin: { ...maintenance, database: name },
        server: { ...maintenance, database: name, user, password },
      };
      if (keep && (await databasesLike(name)).includes(name)) return known;
      const admin = await emptyDatabase(name);
      await prepareDatabase(admin, { instance, serverPassword: password });
      await migrate(admin, { instance });
      return { instance, admin, server: { ...admin, user, password } };
    },
    dropDatabases: async (prefix, but) => {
      for (const name of await databasesLike(prefix)) {
        if (name === but) continue;
        await withClient(maintenance, (client) =>
          client.query(`drop database ${quoteName(name)} with (force)`),
        );
      }
    },
  };
};
