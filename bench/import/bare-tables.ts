import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import { BENCH_HOME } from '../database.ts';
import { progressBar } from '../progress.ts';

/** One table's rows in a file, as the import wrote them. */
export interface Dumped {
  readonly table: string;
  /** Columns that are not generated. */
  readonly columns: string;
  readonly path: string;
  readonly rows: number;
}

/** What the import wrote, table by table, in the text format of COPY. @param mark tells the files of two dumps apart */
export const dump = (connection: Connection, records: readonly string[], mark: string): Promise<Dumped[]> =>
  withClient(connection, async (client) => {
    const dumped: Dumped[] = [];
    const bar = progressBar('The rows that the import made, for the counterpart');
    for (const record of records) {
      const table = `register.${record}`;
      const { rows } = await client.query<{ columns: string }>(
        `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
         where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
        [table],
      );
      const columns = rows[0]?.columns ?? '';
      const path = join(BENCH_HOME, `${record}.${mark}.copy`);
      const stream = client.query(copyTo(`copy ${table} (${columns}) to stdout`));
      await pipeline(stream, createWriteStream(path));
      const count = await client.query<{ count: string }>(`select count(*) from ${table}`);
      dumped.push({ table, columns, path, rows: Number(count.rows[0]?.count) });
      bar.step(dumped.length, records.length);
    }
    bar.end();
    return dumped;
  });

/** The same tables with the same indices and derived columns; no trigger, no policy, no foreign key. */
export const bareTables = async (
  server: { emptyDatabase: (name: string) => Promise<Connection> },
  register: Connection,
  tables: readonly Dumped[],
): Promise<Connection> => {
  const bare = await server.emptyDatabase('import_bare');
  const definitions = await withClient(register, (client) => definitionsOf(client, tables));
  await withClient(bare, async (client) => {
    await client.query(PREPARATION);
    for (const definition of definitions) await client.query(definition);
  });
  return bare;
};

/** Copies the files into the bare tables in one transaction. @returns rows */
export const copyInto = (bare: Connection, tables: readonly Dumped[]): Promise<number> =>
  withClient(bare, async (client) => {
    await client.query('begin');
    for (const { table, columns, path } of tables) {
      const stream = client.query(copyFrom(`copy ${table} (${columns}) from stdin`));
      await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), stream);
    }
    await client.query('commit');
    return tables.reduce((sum, { rows }) => sum + rows, 0);
  });

const PREPARATION = `
  create schema register; create schema platform; create schema extensions;
  create extension unaccent schema extensions;
  create function platform.new_id() returns uuid language sql as 'select uuidv7()';
  create function platform.search_key(written text) returns text language sql immutable strict parallel safe as $key$
    select btrim(regexp_replace(extensions.unaccent('extensions.unaccent'::regdictionary, lower(normalize(written, nfkc))), '[^[:alnum:]]+', ' ', 'g'))
  $key$`;

const definitionsOf = async (client: Client, tables: readonly Dumped[]): Promise<string[]> => {
  const definitions: string[] = [];
  for (const { table } of tables) {
    const columns = await client.query<{ column: string }>(
      `select format('%I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
         case when co.collname = 'C' then ' collate "C"' else '' end,
         case when a.attgenerated = 's' then format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid)) else '' end) as column
       from pg_attribute a
       left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
       left join pg_collation co on co.oid = a.attcollation
       where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
      [table],
    );
    definitions.push(`create table ${table} (${columns.rows.map(({ column }) => column).join(', ')})`);
    const indices = await client.query<{ definition: string }>(
      'select pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = $1::regclass',
      [table],
    );
    definitions.push(...indices.rows.map(({ definition }) => definition));
  }
  return definitions;
};
