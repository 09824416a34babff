import { expect, test } from 'vitest';
import { createTestDatabase } from '../../testing/test-database.ts';
import { prepareDatabase, withClient } from './prepare-database.ts';
import { quoteName, roleNames } from './roles.ts';

const database = await createTestDatabase({ ownInstance: true });
const { admin, server, instance } = database;
const settings = () =>
  withClient(server, async (client) => {
    const { rows } = await client.query(
      "select current_setting('row_security') as rows, current_setting('search_path') as path",
    );
    return rows[0];
  });

test('settings that the server role left for its later sessions are gone at the next start', async () => {
  const role = quoteName(roleNames(instance).server);
  const fresh = await settings();
  await withClient(server, (client) => client.query(`alter role ${role} set row_security = off`));
  await withClient(server, (client) =>
    client.query(`alter role ${role} in database ${quoteName(admin.database)} set search_path = 'elsewhere'`),
  );
  expect(await settings()).toEqual({ rows: 'off', path: 'elsewhere' });
  await prepareDatabase(admin, { instance, serverPassword: server.password });
  expect(await settings()).toEqual(fresh);
});

test('nothing of the database is open to everybody, not even temporary tables', async () => {
  await withClient(server, async (client) => {
    for (const statement of [
      'create temp table kept (name text)',
      'create schema mine',
      'create table public.kept (name text)',
      'create function pg_temp.mine() returns integer language sql as $$ select 1 $$',
      "copy (select 1) to '/dev/null'",
      "copy (select 1) to program 'true'",
      "select pg_read_file('postgresql.conf')",
      `set role ${quoteName(roleNames(instance).owner)}`,
      'set session_replication_role = replica',
      'select rolpassword from pg_authid',
    ])
      await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' });
  });
});
