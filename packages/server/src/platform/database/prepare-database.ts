import { Client } from 'pg';
import { platformErrors } from '../errors/platform.errors.ts';
import type { Connection } from './connection.ts';
import { quoteName, quoteText, roleNames } from './roles.ts';
import { scramVerifier } from './scram-verifier.ts';

const OLDEST_SERVER = 16;

/** What a register needs before its first migration. */
export interface DatabasePreparation {
  readonly instance: string;
  /** The server role's password: random, ASCII; see `Keys.databasePassword`. */
  readonly serverPassword: string;
}

/** Makes `database` on the server of `maintenance` unless it is there, and returns the connection to it. */
export const ensureDatabase = async (maintenance: Connection, database: string): Promise<Connection> => {
  await withClient(maintenance, async (client) => {
    await refuseOldServer(client);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount) return;
    await client.query(`create database ${quoteName(database)}`).catch((error: { code?: string }) => {
      const madeMeanwhile = error.code === '42P04' || error.code === '23505';
      if (!madeMeanwhile) throw error;
    });
  });
  return { ...maintenance, database };
};

/**
 * Makes the owner and the server role, gives the database to the owner and takes from everyone else what PostgreSQL
 * grants by itself. May be run again at any time; run it before the migrations. The user of `admin` creates roles.
 */
export const prepareDatabase = (admin: Connection, preparation: DatabasePreparation): Promise<void> =>
  withClient(admin, async (client) => {
    await refuseOldServer(client);
    const { owner, server, system } = roleNames(preparation.instance);
    // Roles belong to the cluster: two registers may be prepared at once.
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtext('seloste prepare'))");
    await createRole(client, owner, 'nologin createrole noinherit');
    await createRole(client, server, 'login noinherit nocreaterole nocreatedb');
    await createRole(client, system, 'nologin noinherit');
    await client.query(`grant ${quoteName(system)} to ${quoteName(server)} with inherit false, set true`);
    await client.query(
      `alter role ${quoteName(server)} password ${quoteText(scramVerifier(preparation.serverPassword))}`,
    );
    await client.query(`grant ${quoteName(owner)} to current_user with inherit true, set true`);
    const database = quoteName(admin.database);
    // A role may set defaults for its own later sessions (another role, row security off): they would outlast a break-in.
    await client.query(`alter role ${quoteName(server)} reset all`);
    await client.query(`alter role ${quoteName(server)} in database ${database} reset all`);
    await client.query(`alter database ${database} owner to ${quoteName(owner)}`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to ${quoteName(server)}`);
    await client.query('revoke all on schema public from public');
    await client.query('commit');
  });

const createRole = async (client: Client, role: string, attributes: string): Promise<void> => {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (!rowCount) await client.query(`create role ${quoteName(role)} ${attributes}`);
};

const refuseOldServer = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version') as version",
  );
  const version = rows[0]?.version ?? '';
  if (Number.parseInt(version, 10) < OLDEST_SERVER) throw platformErrors['database-too-old']({ version });
};

/** Milliseconds that a connection may take to open: a machine that is not there would be waited for for minutes. */
const OPENS_WITHIN = 10_000;

/** A connection for one piece of work, closed whatever happens. */
export const withClient = async <Result>(
  connection: Connection,
  work: (client: Client) => Promise<Result>,
): Promise<Result> => {
  const client = new Client({
    ...connection,
    application_name: 'seloste',
    connectionTimeoutMillis: OPENS_WITHIN,
  });
  client.on('error', () => undefined); // the query that waits gets the error too
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
