import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { destroyEmbedded, startEmbedded } from '../platform/database/embedded.ts';
import { ensureDatabase, withClient } from '../platform/database/prepare-database.ts';
import { buildDatabase, SHARED_INSTANCE, TEMPLATE } from './test-cluster.ts';

/** A test cluster is thrown away with the run, so it may lose its data in a crash. */
const THROWAWAY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '64MB',
  max_wal_size: '1GB',
  autovacuum_naptime: '1h', // databases come and go: a vacuum in one would hold up its removal
};

/** Starts one embedded PostgreSQL for the run, with one migrated template database; stops and removes it at the end. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const home = await mkdtemp(join(tmpdir(), 'seloste-test-'));
  await chmod(home, 0o755); // the database's own user, where root runs the tests, must get in
  const embedded = await startEmbedded({ home, settings: THROWAWAY, tied: true });
  await ensureDatabase(embedded.connection, TEMPLATE);
  await buildDatabase({ ...embedded.connection, database: TEMPLATE }, SHARED_INSTANCE);
  await withClient(embedded.connection, (client) =>
    client.query(`alter database ${TEMPLATE} is_template true allow_connections false`),
  );
  project.provide('cluster', embedded.connection);
  return async () => {
    await embedded.stop();
    await destroyEmbedded(home);
    await rm(home, { recursive: true, force: true });
  };
};
