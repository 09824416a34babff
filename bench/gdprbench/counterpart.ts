import { open as openFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import type { BenchServer } from '../database.ts';
import { type GdprOperation, MOST_LOG_LINES } from './operations.ts';
import { isShortLived, type MetadataAttribute, recordOf } from './records.ts';
import { type GdprStore, type OpenGdprStore, withRetries } from './store.ts';

const COLUMNS = 'key, pur, ttl, usr, obj, dec, acl, shr, src, cat, data';
const METADATA_COLUMNS = 'key, pur, ttl, usr, obj, dec, acl, shr, src, cat';

const TABLE = `
  create table record (
    key text primary key, pur text not null, ttl integer not null, usr text not null, obj text not null, dec text not null,
    acl text not null, shr text not null, src text not null, cat text not null, data text not null,
    expires_at timestamptz not null
  )`;

const INDICES = ['pur', 'ttl', 'usr', 'obj', 'dec', 'acl', 'shr', 'src', 'cat', 'expires_at'].map(
  (column) => `create index on record (${column})`,
);

/**
 * GDPRbench's PostgreSQL: one table, a statement log in CSV, a sweep each second. The published client cannot run, so
 * this is the benchmark's design with a plain client: a pool, prepared statements, arrays for rows, one statement a
 * transaction.
 *
 * @param indexed a B-tree on each metadata attribute and on the expiry, as the paper has; else the primary key only.
 */
export const counterpartStore = (
  server: BenchServer,
  { indexed, workers }: { indexed: boolean; workers: number },
): GdprStore => {
  const name = indexed ? 'gdprbench_indexed' : 'gdprbench_plain';
  return {
    name: indexed ? "the benchmark's table, metadata indexed" : "the benchmark's table, primary key only",
    load: async (records, loaded) => {
      const template = await server.emptyDatabase(`${name}_loaded`);
      await withClient(template, async (client) => {
        await client.query(TABLE);
        for (let from = 0; from < records; from += BATCH) {
          const numbers = Array.from({ length: Math.min(BATCH, records - from) }, (_, n) => from + n);
          await client.query(INSERT_MANY, columnsOf(numbers.filter((n) => !isShortLived(n))));
          loaded(from + numbers.length);
        }
        if (indexed) for (const index of INDICES) await client.query(index);
        await client.query('vacuum (analyze, freeze) record');
      });
    },
    open: async () => {
      const connection = await server.copyDatabase(`${name}_loaded`, name);
      await withClient(connection, async (client) => {
        // What PostgreSQL can tell by itself of who did what with which data: every statement with its parameters.
        await client.query(`alter database ${name} set log_statement = 'all'`);
        await client.query(`alter database ${name} set log_parameter_max_length = -1`);
        await client.query('checkpoint');
      });
      await withClient(connection, async (client) => {
        for (let line = 0; line < MOST_LOG_LINES; line += 1) await client.query('select 1');
      });
      return openStore(connection, workers);
    },
  };
};

const BATCH = 1000;
const INSERT_MANY = `insert into record (${COLUMNS}, expires_at)
  select *, now() + make_interval(secs => ttl) from unnest($1::text[], $2::text[], $3::integer[], $4::text[], $5::text[], $6::text[],
    $7::text[], $8::text[], $9::text[], $10::text[], $11::text[]) as r (${COLUMNS})`;

const valuesOf = (n: number): unknown[] => {
  const { PUR, TTL, USR, OBJ, DEC, ACL, SHR, SRC, CAT, Data } = recordOf(n);
  return [`key${n}`, PUR, TTL, USR, OBJ, DEC, ACL, SHR, SRC, CAT, Data];
};

const columnsOf = (numbers: readonly number[]): unknown[][] => {
  const rows = numbers.map(valuesOf);
  return COLUMNS.split(', ').map((_, column) => rows.map((row) => row[column]));
};

const openStore = async (connection: Connection, workers: number): Promise<OpenGdprStore> => {
  const pool = new Pool({ ...connection, max: workers });
  pool.on('error', () => undefined); // the next round drops the database while the last connections are still closing
  await Promise.all(
    Array.from({ length: workers }, () => pool.query("select from record where key = 'key0'")),
  );
  const log = await logFileOf(connection);
  const run = async (name: string, text: string, values: readonly unknown[]): Promise<number> => {
    const result = await pool.query({ name, text, values: [...values], rowMode: 'array' });
    return result.rowCount ?? 0;
  };
  return {
    execute: (operation) => withRetries(() => execute(operation, run, log), isDeadlock),
    sweep: async () => {
      const sweep = () => run('sweep', 'delete from record where expires_at <= now()', []);
      return (await withRetries(sweep, isDeadlock)).rows;
    },
    size: async () => {
      const { rows } = await pool.query<{ size: string }>("select pg_total_relation_size('record') as size");
      return Number(rows[0]?.size);
    },
    close: () => pool.end(),
  };
};

const isDeadlock = (error: unknown) => error instanceof Error && 'code' in error && error.code === '40P01';

type Run = (name: string, text: string, values: readonly unknown[]) => Promise<number>;

const execute = (operation: GdprOperation, run: Run, log: string): Promise<number> => {
  if (operation.kind === 'read-log') return readLastLines(log, operation.lines);
  const { n } = operation;
  const { PUR, USR } = recordOf(n);
  switch (operation.kind) {
    case 'create':
      return run(
        'create',
        `insert into record (${COLUMNS}, expires_at) values ($1, $2, $3::integer, $4, $5, $6, $7, $8, $9, $10, $11, now() + make_interval(secs => $3::integer))`,
        valuesOf(n),
      );
    case 'read-by-key':
    case 'verify-deletion':
      return run('by-key', `select ${COLUMNS} from record where key = $1`, [`key${n}`]);
    case 'read-by-purpose':
      return run('by-purpose', `select ${COLUMNS} from record where pur = $1`, [PUR]);
    case 'read-by-user':
      return run('by-user', `select ${COLUMNS} from record where usr = $1`, [USR]);
    case 'read-metadata-by-user':
      return run('metadata', `select ${METADATA_COLUMNS} from record where usr = $1`, [USR]);
    case 'update-by-key':
      return run(
        'update',
        'update record set pur = $2, ttl = $3, usr = $4, obj = $5, dec = $6, acl = $7, shr = $8, src = $9, cat = $10, data = $11 where key = $1',
        valuesOf(n),
      );
    case 'update-metadata-by-purpose':
    case 'update-metadata-by-user': {
      const by = operation.kind === 'update-metadata-by-purpose' ? 'pur' : 'usr';
      const column = operation.attribute.toLowerCase();
      return run(`set-${column}-by-${by}`, `update record set ${column} = $1 where ${by} = $2`, [
        attributeOf(n, operation.attribute),
        by === 'pur' ? PUR : USR,
      ]);
    }
    case 'delete-by-key':
      return run('delete', 'delete from record where key = $1', [`key${n}`]);
  }
};

const attributeOf = (n: number, attribute: MetadataAttribute) => recordOf(n)[attribute];

const logFileOf = (connection: Connection): Promise<string> =>
  withClient(connection, async (client) => {
    const { rows } = await client.query<{ folder: string; file: string | null }>(
      "select current_setting('data_directory') as folder, pg_current_logfile('csvlog') as file",
    );
    const [found] = rows;
    if (!found?.file)
      throw new Error('The server writes no CSV log: logging_collector and log_destination say so.');
    return join(found.folder, found.file);
  });

const BLOCK = 65_536;

/** The last lines of the log, as `tail` finds them: read backwards in blocks. */
const readLastLines = async (path: string, wanted: number): Promise<number> => {
  await using file = await openFile(path);
  let { size: from } = await file.stat();
  const blocks: Buffer[] = [];
  let found = 0;
  while (from > 0 && found <= wanted) {
    const length = Math.min(BLOCK, from);
    from -= length;
    const block = Buffer.allocUnsafe(length);
    await file.read(block, 0, length, from);
    for (let at = block.indexOf(10); at >= 0; at = block.indexOf(10, at + 1)) found += 1;
    blocks.unshift(block);
  }
  const lines = Buffer.concat(blocks).toString().split('\n');
  return lines.slice(-wanted - 1, -1).length;
};
