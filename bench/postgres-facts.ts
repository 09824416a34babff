import { type Connection, connectionFromUrl } from '../packages/server/src/platform/database/connection.ts';
import { startEmbedded } from '../packages/server/src/platform/database/embedded.ts';
import { withClient } from '../packages/server/src/platform/database/prepare-database.ts';
import { BENCH_HOME } from './database.ts';

/** The PostgreSQL that both sides of a row lay in. */
export interface PostgresFacts {
  readonly version: string;
  /** As PostgreSQL writes them: `256MB`. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What decides how fast a statement is and how durable a commit. */
const SETTINGS = [
  'fsync',
  'synchronous_commit',
  'full_page_writes',
  'shared_buffers',
  'work_mem',
  'effective_cache_size',
  'max_wal_size',
  'checkpoint_timeout',
  'wal_level',
  'random_page_cost',
  'jit',
];

export const postgresFacts = (connection: Connection): Promise<PostgresFacts> =>
  withClient(connection, async (client) => {
    const { rows } = await client.query<{ version: string; settings: Record<string, string> }>(
      `select current_setting('server_version') as version,
         json_object_agg(name, current_setting(name) order by nth) as settings
       from unnest($1::text[]) with ordinality as s (name, nth)`,
      [SETTINGS],
    );
    return { version: rows[0]?.version ?? '', settings: rows[0]?.settings ?? {} };
  });

/** Those of the benchmark's own PostgreSQL, which runs while a row is prepared. */
export const benchPostgres = async (): Promise<PostgresFacts> => {
  if (process.env.DATABASE_URL) return postgresFacts(connectionFromUrl(process.env.DATABASE_URL));
  const { connection, stop } = await startEmbedded({ home: BENCH_HOME });
  return postgresFacts(connection).finally(stop);
};
