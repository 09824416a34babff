import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Connection, connectionFromUrl } from '../platform/database/connection.ts';
import { destroyEmbedded, startEmbedded } from '../platform/database/embedded.ts';
import { ensureDatabase, withClient } from '../platform/database/prepare-database.ts';
import { quoteName } from '../platform/database/roles.ts';
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

/**
 * Starts one embedded PostgreSQL for the run, with one migrated template database; stops and removes it at the end. With
 * SELOSTE_TEST_CLUSTER (`postgres://superuser@host:port/postgres`) the run uses that server instead, which must hold nothing else:
 * so the suite runs on another version of PostgreSQL.
 */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const own = process.env.SELOSTE_TEST_CLUSTER;
  if (own !== undefined) {
    const cluster = connectionFromUrl(own);
    await prepareCluster(cluster);
    project.provide('cluster', cluster);
    return async () => undefined;
  }
  const home = await mkdtemp(join(tmpdir(), 'seloste-test-'));
  await chmod(home, 0o755); // the database's own user, where root runs the tests, must get in
  const embedded = await startEmbedded({ home, settings: THROWAWAY, tied: true });
  await prepareCluster(embedded.connection);
  project.provide('cluster', embedded.connection);
  return async () => {
    await embedded.stop();
    await destroyEmbedded(home);
    await rm(home, { recursive: true, force: true });
  };
};

/** Makes the template anew: one left by an earlier run may be of another schema. */
const prepareCluster = async (cluster: Connection): Promise<void> => {
  await withClient(cluster, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select datname as name from pg_database where starts_with(datname, 'template_') or starts_with(datname, 'draft_') or datname = $1",
      [TEMPLATE],
    );
    for (const { name } of rows) {
      await client.query(`alter database ${quoteName(name)} is_template false`);
      await client.query(`drop database ${quoteName(name)} with (force)`);
    }
  });
  await ensureDatabase(cluster, TEMPLATE);
  await buildDatabase({ ...cluster, database: TEMPLATE }, SHARED_INSTANCE);
  await withClient(cluster, (client) =>
    client.query(`alter database ${TEMPLATE} is_template true allow_connections false`),
  );
};
