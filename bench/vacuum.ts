import type { Connection } from '../packages/server/src/platform/database/connection.ts';
import { withClient } from '../packages/server/src/platform/database/prepare-database.ts';
import { inSteps } from './progress.ts';

/** Gathers the statistics of every table, the largest first, under a bar: without them statements are planned anew at each call. */
export const vacuum = (connection: Connection, title: string): Promise<void> =>
  withClient(connection, async (client) => {
    const { rows } = await client.query<{ name: string; size: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name, pg_table_size(c.oid) as size
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'm', 'p') and c.relpersistence <> 't' order by pg_table_size(c.oid) desc`,
    );
    const steps = rows.map(({ name, size }) => ({
      weight: Number(size) + 8192,
      work: () => client.query(`vacuum analyze ${name}`),
    }));
    await inSteps(title, steps);
  });
