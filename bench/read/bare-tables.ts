import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import { quoteName } from '../../packages/server/src/platform/database/roles.ts';
import { inSteps } from '../progress.ts';

/** A table is about so many times as large as its rows in the text of COPY. */
const TEXT_OF_TABLE = 1.2;
const COLUMNS =
  'id, subject, controller, source, obtained_at, notice_version, access_id, revision, blocked_for, last_day, address, valid_from, valid_to';

/**
 * The register's e-mail addresses in a bare table with the same columns, keys and room for changes, in a database of their own, and
 * an empty table for what rows said before.
 */
export const makeBareTables = async (register: Connection): Promise<Connection> => {
  const bare = { ...register, database: `${register.database}_bare` };
  await withClient({ ...register, database: 'postgres' }, async (client) => {
    await client.query(`drop database if exists ${quoteName(bare.database)} with (force)`);
    await client.query(`create database ${quoteName(bare.database)}`);
  });
  const fill = await withClient(register, async (client) => {
    const { rows } = await client.query<{ options: string | null }>(
      `select array_to_string(reloptions, ', ') as options from pg_class where oid = 'register.email_address'::regclass`,
    );
    return rows[0]?.options;
  });
  const [from, into] = [new Client(register), new Client(bare)];
  await Promise.all([from.connect(), into.connect()]);
  try {
    await into.query(`
      create table public.email_address (
        id uuid not null, subject uuid not null, controller text not null, source text not null, obtained_at timestamptz not null,
        notice_version integer not null, access_id uuid not null, revision integer not null, blocked_for text[] not null, last_day date,
        address text not null, valid_from date not null, valid_to date,
        address_key text collate "C" generated always as (lower(address)) stored
      ) ${fill ? `with (${fill})` : ''};
      create table public.change (
        id uuid not null, subject uuid not null, controller text not null, row_id uuid not null, row_revision integer not null,
        changed_at timestamptz not null, record text not null, old jsonb not null, primary key (subject, changed_at, id)
      )`);
    const [size] = (
      await from.query<{ bytes: string }>(`select pg_table_size('register.email_address') as bytes`)
    ).rows;
    const copied = async (share: (done: number) => void) => {
      let bytes = 0;
      const counted = async function* (parts: AsyncIterable<Buffer>) {
        for await (const part of parts) {
          bytes += part.length;
          share(Math.min(1, (TEXT_OF_TABLE * bytes) / Number(size?.bytes)));
          yield part;
        }
      };
      await pipeline(
        from.query(copyTo(`copy (select ${COLUMNS} from register.email_address) to stdout`)),
        counted,
        into.query(copyFrom(`copy public.email_address (${COLUMNS}) from stdin`)),
      );
    };
    const statement = (weight: number, text: string) => ({ weight, work: () => into.query(text) });
    await inSteps('The same e-mail addresses in bare tables', [
      { weight: 10, work: copied },
      statement(2, 'alter table public.email_address add primary key (subject, id)'),
      statement(3, 'create index on public.email_address (address_key)'),
      statement(2, 'vacuum analyze'),
      statement(1, 'checkpoint'),
    ]);
  } finally {
    await Promise.all([from.end(), into.end()]);
  }
  return bare;
};
