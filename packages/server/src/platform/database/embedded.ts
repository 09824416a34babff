import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { platformErrors } from '../errors/platform.errors.ts';
import { postgresBinaries } from './binaries.ts';
import {
  CLUSTER_SUPERUSER,
  type ClusterRecord,
  clusterRecord,
  makeCluster,
  ownerOf,
  QUIET_SURROUNDINGS,
} from './cluster-folder.ts';
import type { Connection } from './connection.ts';
import { freePort } from './free-port.ts';
import { type Lease, takeLease } from './lease.ts';
import { type OperatingUser, operatingUser } from './operating-user.ts';
import { tieToProcess } from './watchdog.ts';

const run = promisify(execFile);

/** How an embedded PostgreSQL is started. */
export interface EmbeddedOptions {
  /** SELOSTE_HOME: where the cluster, or the record of where it lies, is kept. */
  readonly home: string;
  /** Loopback port; without it a free one is chosen. A server that runs already keeps its port. */
  readonly port?: number;
  /** Server settings over ours, by name. Durability is never turned off outside tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Ends the server when this process ends, however it ends. For tests; a register's server outlives a crash. */
  readonly tied?: boolean;
}

/** A running embedded PostgreSQL, shared by all processes that use the same SELOSTE_HOME. */
export interface EmbeddedDatabase {
  /** The superuser's connection to the maintenance database `postgres`. */
  readonly connection: Connection;
  /** Gives the server up; the last process to do so stops it. */
  readonly stop: () => Promise<void>;
}

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // a socket's path would have to be short and open to both users
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '2GB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  min_wal_size: '256MB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off', // short queries under row policies lose more by compiling than they win
  timezone: 'UTC',
  // An error's own words and details quote values of rows. The register logs each by class and code; the server keeps what is its own.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic', // a logged statement can hold personal data
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

/** Starts the embedded PostgreSQL of a home, or joins the one that runs there already. */
export const startEmbedded = async (options: EmbeddedOptions): Promise<EmbeddedDatabase> => {
  const home = resolve(options.home);
  const newcomer = await operatingUser();
  const record = await clusterRecord(home, newcomer);
  const user = (await ownerOf(record.folder)) ?? newcomer;
  const binaries = await postgresBinaries('uid' in user);
  await makeCluster(record, binaries, user);
  const lease = await joinOrStart(record, options, binaries, user);
  if (options.tied) await tieToProcess(record.folder, user);
  return {
    connection: connectionOf(record, await readPort(record.folder)),
    stop: () => lease.giveUp(() => control(['stop', '-m', 'fast', '-w'], record.folder, binaries, user)),
  };
};

const ATTEMPTS = 5;

/** Starts and stops of other processes and a port taken meanwhile can come between, so it tries more than once. */
const joinOrStart = async (
  record: ClusterRecord,
  options: EmbeddedOptions,
  binaries: string,
  user: OperatingUser,
): Promise<Lease> => {
  let failure: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const lease = await takeLeaseIfRunning(record);
    if (lease) return lease;
    try {
      await removeForeignLock(record.folder);
      const settings = { ...SETTINGS, ...options.settings, port: String(options.port ?? (await freePort())) };
      const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
      await control(['start', '-w', '-t', '60', '-o', flags.join(' ')], record.folder, binaries, user);
    } catch (error) {
      failure = error;
    }
  }
  const lease = await takeLeaseIfRunning(record);
  if (lease) return lease;
  throw platformErrors['embedded-database-failed']({ step: 'start', log: logOf(record.folder) }).from(
    failure,
  );
};

const takeLeaseIfRunning = async (record: ClusterRecord): Promise<Lease | undefined> => {
  const port = await readPort(record.folder).catch(() => undefined);
  return port === undefined ? undefined : takeLease(connectionOf(record, port));
};

const connectionOf = ({ password }: ClusterRecord, port: number): Connection => ({
  host: '127.0.0.1',
  port,
  user: CLUSTER_SUPERUSER,
  password,
  database: 'postgres',
});

const control = async (words: string[], folder: string, binaries: string, user: OperatingUser) => {
  const command = ['-D', folder, '-l', logOf(folder), '-s', ...words];
  await run(join(binaries, 'pg_ctl'), command, { ...user, ...QUIET_SURROUNDINGS });
};

const logOf = (folder: string): string => join(folder, 'server.log');

/** The fourth line of postmaster.pid is the port (PostgreSQL's own format, stable since 9.1). */
const readPort = async (folder: string): Promise<number> => {
  const port = Number((await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')[3]);
  if (!port) throw new Error('the server has not written its port yet');
  return port;
};

/**
 * PostgreSQL itself clears a lock file whose process is gone. After a power cut the number may belong to another
 * program by now, and then it would refuse to start.
 */
const removeForeignLock = async (folder: string): Promise<void> => {
  const lock = join(folder, 'postmaster.pid');
  const pid = Number.parseInt(await readFile(lock, 'utf8').catch(() => ''), 10);
  if (!pid) return;
  const program = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => undefined);
  if (program !== undefined && program.trim() !== 'postgres') await rm(lock, { force: true });
};

/** Deletes the embedded cluster of a home for good; its server must have stopped. */
export const destroyEmbedded = async (home: string): Promise<void> => {
  const record = await readFile(join(resolve(home), 'database.json'), 'utf8').catch(() => undefined);
  if (record === undefined) return;
  const { folder } = JSON.parse(record) as ClusterRecord;
  const own = dirname(folder) === resolve(home) ? folder : dirname(folder);
  await rm(own, { recursive: true, force: true });
  await rm(join(resolve(home), 'database.json'), { force: true });
};
