import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase } from '../../testing/test-database.ts';
import { migrate } from './migrate.ts';
import { roleNames } from './roles.ts';

const database = await createTestDatabase();
const admin = database.openAsAdmin();
const sqlFolder = await mkdtemp(join(tmpdir(), 'seloste-sql-'));
const instance = database.instance;

const write = (path: string, text: string) => writeFile(join(sqlFolder, path), text);
const run = () => migrate(database.admin, { instance, sqlFolder });
const ask = async (text: string) => Object.values((await admin.query({}, { text }))[0] ?? {})[0];

beforeEach(async () => {
  await rm(sqlFolder, { recursive: true, force: true });
  for (const part of ['migrations', 'repeatable']) await mkdir(join(sqlFolder, part), { recursive: true });
  await admin.query({}, { text: 'truncate platform.applied_file' });
  await admin.query({}, { text: 'drop schema if exists trial cascade' });
  await write('migrations/0001-start.sql', 'create schema trial; create table trial.a (x int);');
});
afterAll(() => rm(sqlFolder, { recursive: true, force: true }));

test('applies what is new, once, as the owner', async () => {
  expect(await run()).toEqual({ applied: ['migrations/0001-start.sql'] });
  await write('migrations/0002-more.sql', 'alter table trial.a add y text;');
  expect(await run()).toEqual({ applied: ['migrations/0002-more.sql'] });
  expect(await run()).toEqual({ applied: [] });
  const owner = await ask("select tableowner::text from pg_tables where schemaname = 'trial'");
  expect(owner).toBe(roleNames(instance).owner);
});

test('runs at the same time apply each file once', async () => {
  const reports = await Promise.all([run(), run(), run()]);
  expect(reports.flatMap(({ applied }) => applied)).toEqual(['migrations/0001-start.sql']);
});

test('applies a repeatable file again when it changes, and lets files name each other', async () => {
  const twice =
    "create or replace function trial.twice() returns int language sql as 'select 2 * trial.zz()'";
  await write('repeatable/a.sql', twice);
  await write(
    'repeatable/z.sql',
    "create or replace function trial.zz() returns int language sql as 'select 1'",
  );
  await run();
  expect(await ask('select trial.twice()')).toBe(2);
  await write(
    'repeatable/z.sql',
    "create or replace function trial.zz() returns int language sql as 'select 5'",
  );
  expect(await run()).toEqual({ applied: ['repeatable/z.sql'] });
  expect(await ask('select trial.twice()')).toBe(10);
});

test('runs the files of after/ whenever anything was applied, also if the run before was killed', async () => {
  await mkdir(join(sqlFolder, 'after'));
  await write(
    'after/count.sql',
    'create table if not exists trial.runs (n int); insert into trial.runs values (1);',
  );
  await run();
  await run();
  expect(await ask('select count(*)::int from trial.runs')).toBe(1);
  await write('migrations/0002-more.sql', 'alter table trial.a add y text;');
  await write('after/count.sql', 'no sql at all');
  await expect(run()).rejects.toMatchObject({ code: 'migration-failed' });
  await write('after/count.sql', 'insert into trial.runs values (2);');
  expect(await run()).toEqual({ applied: [] });
  expect(await ask('select count(*)::int from trial.runs')).toBe(2);
});

test('refuses an applied file that was changed, and names it', async () => {
  await run();
  await write('migrations/0001-start.sql', 'create schema trial;');
  const refusal = { code: 'migration-changed', message: expect.stringContaining('0001-start.sql') };
  await expect(run()).rejects.toMatchObject(refusal);
});

test('rolls a failing file back whole, keeps those before it, and tells the line', async () => {
  await write(
    'migrations/0002-bad.sql',
    'create table trial.b (x int);\n\nselect no_such_column\nfrom trial.a;',
  );
  await expect(run()).rejects.toMatchObject({
    code: 'migration-failed',
    message: expect.stringMatching(/0002-bad\.sql failed at line 3/),
  });
  expect(await ask("select to_regclass('trial.a') is not null and to_regclass('trial.b') is null")).toBe(
    true,
  );
});

test.each([
  ['0002_words.sql', 'select 1'],
  ['0001-again.sql', 'select 1'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder of a migration
  ['0002-slip.sql', 'grant select on trial.a to "${instnce}"'],
])('refuses %s', async (name, text) => {
  await write(`migrations/${name}`, text);
  await expect(run()).rejects.toMatchObject({ code: 'migration-misnumbered' });
});

test('refuses a new file numbered below an applied one', async () => {
  await write('migrations/0005-later.sql', 'create table trial.later (x int)');
  await run();
  await write('migrations/0003-earlier.sql', 'create table trial.earlier (x int)');
  await expect(run()).rejects.toMatchObject({ code: 'migration-misnumbered' });
});

test('puts the instance into names of roles', async () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder of a migration
  await write('migrations/0002-grant.sql', 'grant usage on schema trial to seloste_${instance}_server');
  await run();
  const { server } = roleNames(instance);
  expect(await ask(`select has_schema_privilege('${server}', 'trial', 'usage')`)).toBe(true);
});
