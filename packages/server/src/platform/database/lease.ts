import { Client } from 'pg';
import { errorFromDatabase } from '../errors/sqlstate.ts';
import type { Connection } from './connection.ts';

/** One process's share in a running embedded server: a connection that stands for as long as the process uses it. */
export interface Lease {
  /** Ends the share; calls `stopServer` if no other process has one. */
  readonly giveUp: (stopServer: () => Promise<void>) => Promise<void>;
}

const LEASE_NAME = 'seloste lease';
/** Any fixed number: whoever holds this advisory lock may count the leases. */
const LEASE_LOCK = 5_310_573;

/**
 * Takes a share in the server at `connection`; undefined if none answers there. Joining waits for a process that is
 * counting the leases to stop the server: if it stops, the connection breaks and the caller starts the server anew.
 */
export const takeLease = async (connection: Connection): Promise<Lease | undefined> => {
  const client = new Client({ ...connection, application_name: LEASE_NAME });
  client.on('error', () => undefined); // the server went away: the pools that use it tell so
  try {
    await client.connect();
    await client.query('select pg_advisory_lock($1), pg_advisory_unlock($1)', [LEASE_LOCK]);
  } catch (error) {
    await client.end().catch(() => undefined);
    if (errorFromDatabase(error)?.code === 'database-unreachable') return undefined;
    throw error;
  }
  keepsAlive(client).unref();
  return { giveUp: (stopServer) => giveUp(client, stopServer) };
};

const giveUp = async (client: Client, stopServer: () => Promise<void>): Promise<void> => {
  keepsAlive(client).ref();
  try {
    if ((await otherLeases(client)) === 0) await stopServer();
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** node-postgres has these two; its published types lack them. */
const keepsAlive = (client: Client) => client as unknown as { ref: () => void; unref: () => void };

/** A server that is gone already has no leases left and needs no stopping. */
const otherLeases = async (client: Client): Promise<number | undefined> => {
  try {
    await client.query('select pg_advisory_lock($1)', [LEASE_LOCK]);
    const { rows } = await client.query<{ others: number }>(
      'select count(*)::int as others from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
      [LEASE_NAME],
    );
    return rows[0]?.others;
  } catch (error) {
    if (errorFromDatabase(error)?.code === 'database-unreachable') return undefined;
    throw error;
  }
};
