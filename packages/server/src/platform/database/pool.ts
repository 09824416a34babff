import type { Socket } from 'node:net';
import { Pool, type PoolClient, type PoolConfig, type QueryResultRow } from 'pg';
import { platformErrors } from '../errors/platform.errors.ts';
import { toSelosteError } from '../errors/problem.ts';
import type { Connection } from './connection.ts';
import { inOneGo } from './one-go.ts';
import type { Statement } from './statement.ts';

/** Anything that ends as SQL: a {@link Statement}, or a query built with Kysely. */
export type Executable = Statement | { compile(): { sql: string; parameters: readonly unknown[] } };

/** Settings that hold for one transaction (`set_config(…, true)`): `{ 'seloste.access_id': id }`. */
export type TransactionSettings = Readonly<Record<string, string>>;

/** How a transaction begins, where the default (read committed, read write) does not do. */
export type TransactionMode =
  | 'read only'
  | 'isolation level repeatable read'
  | 'isolation level serializable';

/** Runs statements inside one open transaction. */
export interface Transaction {
  readonly query: <Row extends QueryResultRow>(statement: Executable) => Promise<Row[]>;
}

/** How a pool is opened. */
export interface PoolOptions {
  /** Role taken when a connection opens. The connecting user must be a member of it. */
  readonly role?: string;
  /** Most connections at once. Default 10. */
  readonly max?: number;
  /** Shown in pg_stat_activity. */
  readonly name?: string;
  /** Off for clients that stream (`COPY`, cursors): they cannot share a pipeline. Default on. */
  readonly pipeline?: boolean;
}

/** Connections to one database under one role. All errors it throws are of the catalogue. */
export interface Database {
  /** One statement in a transaction of its own with its settings: begin, settings, statement and commit in one go. */
  readonly query: <Row extends QueryResultRow>(
    settings: TransactionSettings,
    statement: Executable,
    mode?: TransactionMode,
  ) => Promise<Row[]>;
  /** Several statements in one transaction; it is rolled back when `work` throws. */
  readonly transaction: <Result>(
    settings: TransactionSettings,
    work: (transaction: Transaction) => Promise<Result>,
    mode?: TransactionMode,
  ) => Promise<Result>;
  /** A connection to do with as one likes (`COPY`, `LISTEN`); given back when `work` ends. */
  readonly withConnection: <Result>(work: (client: PoolClient) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

const LONGEST_WAIT_FOR_CONNECTION = 10_000; // milliseconds

/** Opens a pool. Connections are made when needed; a lost one is replaced at the next call. */
export const openDatabase = (connection: Connection, options: PoolOptions = {}): Database => {
  const config: PoolConfig & { pipeline: boolean } = {
    ...connection,
    max: options.max ?? 10,
    pipeline: options.pipeline ?? true,
    application_name: options.name ?? 'seloste',
    connectionTimeoutMillis: LONGEST_WAIT_FOR_CONNECTION,
    ...(options.role && { options: `-c role=${options.role}` }),
  };
  const pool = new Pool(config);
  pool.on('error', () => undefined); // an idle connection was lost: the pool has dropped it and makes a new one
  const withConnection = connectionLender(pool);
  return {
    withConnection,
    query: (settings, statement, mode) =>
      withConnection((client) => queryInOneGo(client, settings, statement, mode)),
    transaction: (settings, work, mode) =>
      withConnection((client) => runTransaction(client, settings, work, mode)),
    close: () => pool.end(),
  };
};

const connectionLender =
  (pool: Pool) =>
  async <Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> => {
    let client: PoolClient | undefined;
    let broken = false;
    try {
      client = await pool.connect();
      client.on('error', ignoreHere);
      return await work(client);
    } catch (thrown) {
      const error = toSelosteError(thrown);
      broken = error.code === 'database-unreachable';
      throw isForeign(thrown, error) ? thrown : error;
    } finally {
      client?.off('error', ignoreHere);
      client?.release(broken);
    }
  };

/** What the caller's own code threw passes as it is; only errors of the database are turned into the catalogue's. */
const isForeign = (thrown: unknown, error: { code: string }): boolean =>
  error.code === 'internal-error' && !(thrown instanceof Error && 'severity' in thrown);

const ignoreHere = (): void => undefined; // a loss is told by the statement that waits

const queryInOneGo = async <Row extends QueryResultRow>(
  client: PoolClient,
  settings: TransactionSettings,
  executable: Executable,
  mode: TransactionMode | undefined,
): Promise<Row[]> => {
  const statement = toQuery(executable);
  const prepared = statement.name !== undefined || statement.values.length > 0;
  if (prepared && (mode === undefined || mode === 'read only')) {
    return inOneGo<Row>(client, openingOf(settings, mode, statement.plan), statement);
  }
  const socket = socketOf(client);
  socket.cork();
  const opening = open(client, settings, mode);
  const answer = client.query<Row>(statement);
  const commit = client.query('commit');
  socket.uncork();
  // The first that failed is the reason; what follows in an aborted transaction fails only because of it.
  const outcomes = await Promise.allSettled([...opening, answer, commit]);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return (await answer).rows;
};

/** node-postgres writes each statement by itself; corked, the four leave in one packet and wake the server once. */
const socketOf = (client: PoolClient): Socket =>
  (client as unknown as { connection: { stream: Socket } }).connection.stream;

const runTransaction = async <Result>(
  client: PoolClient,
  settings: TransactionSettings,
  work: (transaction: Transaction) => Promise<Result>,
  mode: TransactionMode | undefined,
): Promise<Result> => {
  const opening = Promise.all(open(client, settings, mode));
  opening.catch(() => undefined); // awaited below; meanwhile the first statement travels with it
  try {
    const result = await work({
      query: async <Row extends QueryResultRow>(statement: Executable) => {
        const answer = client.query<Row>(toQuery(statement));
        answer.catch(() => undefined);
        await opening;
        return (await answer).rows;
      },
    });
    await opening;
    const { command } = await client.query('commit');
    // The database answers a commit after a swallowed error with a rollback, and without an error.
    if (command === 'ROLLBACK') throw platformErrors['transaction-rolled-back']();
    return result;
  } catch (error) {
    await client.query('rollback').catch((cause: unknown) => {
      throw platformErrors['database-unreachable']().from(cause);
    });
    throw error;
  }
};

const open = (client: PoolClient, settings: TransactionSettings, mode?: TransactionMode) => {
  const begin = client.query(mode ? `begin ${mode}` : 'begin');
  const set = openingOf(settings);
  return set ? [begin, client.query({ ...set, values: [...(set.values ?? [])] })] : [begin];
};

/** The statement that sets what holds for the transaction; undefined where nothing is to be set. */
const openingOf = (
  settings: TransactionSettings,
  mode?: 'read only',
  plan?: Statement['plan'],
): Statement | undefined => {
  const pairs = Object.entries(settings);
  const calls = pairs.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`);
  if (mode) calls.push("set_config('transaction_read_only', 'on', true)");
  if (plan) calls.push("set_config('plan_cache_mode', 'force_generic_plan', true)");
  if (calls.length === 0) return undefined;
  const name = `seloste-settings-${pairs.length}${mode ? '-read' : ''}${plan ? '-generic' : ''}`;
  return { name, text: `select ${calls.join(', ')}`, values: pairs.flat() };
};

const toQuery = (statement: Executable): Statement & { values: unknown[] } => {
  if ('text' in statement) return { ...statement, values: [...(statement.values ?? [])] };
  const { sql, parameters } = statement.compile();
  return { text: sql, values: [...parameters] };
};
