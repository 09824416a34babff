import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { destroyEmbedded, type EmbeddedDatabase, startEmbedded } from './embedded.ts';
import { withClient } from './prepare-database.ts';

const homes: string[] = [];
const running: EmbeddedDatabase[] = [];

const newHome = async (mode = 0o755): Promise<string> => {
  const home = await mkdtemp(join(tmpdir(), 'seloste-embedded-'));
  await chmod(home, mode);
  homes.push(home);
  return home;
};

const start = async (home: string): Promise<EmbeddedDatabase> => {
  const settings = { shared_buffers: '16MB', fsync: 'off' };
  const database = await startEmbedded({ home, settings, tied: true });
  running.push(database);
  return database;
};

const ask = async (database: EmbeddedDatabase, text: string): Promise<unknown> =>
  withClient(
    database.connection,
    async (client) => Object.values((await client.query(text)).rows[0] ?? {})[0],
  );

const recordOf = async (home: string): Promise<{ folder: string }> =>
  JSON.parse(await readFile(join(home, 'database.json'), 'utf8'));

afterEach(async () => {
  for (const database of running.splice(0)) await database.stop();
  for (const home of homes.splice(0)) {
    await destroyEmbedded(home);
    await rm(home, { recursive: true, force: true });
  }
});

describe('an embedded database', () => {
  test('keeps its data over a stop, listens on the loopback only, and hides its password', async () => {
    const home = await newHome();
    const first = await start(home);
    await ask(first, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await start(home);
    expect(await ask(second, 'select answer from kept')).toBe(42);
    expect(await ask(second, "select current_setting('listen_addresses')")).toBe('127.0.0.1');
    expect((await stat(join(home, 'database.json'))).mode & 0o777).toBe(0o600);
    const stranger = { ...second.connection, password: 'guess' };
    await expect(withClient(stranger, async () => undefined)).rejects.toThrow(
      'password authentication failed',
    );
  });

  test('writes no values of rows into its log, whatever fails', async () => {
    const home = await newHome();
    const database = await start(home);
    await ask(database, "create table person (name text unique check (name <> 'Salainen'), born date)");
    await ask(database, "insert into person values ('Esimerkki', null)");
    for (const broken of [
      "insert into person values ('Esimerkki', null)",
      "insert into person values ('Salainen', null)",
      "insert into person values ('x', 'Päiväinen')",
      "do $$ begin raise warning 'Varoitettu'; end $$",
    ])
      await ask(database, broken).catch(() => undefined);
    const log = await readFile(join((await recordOf(home)).folder, 'server.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toMatch(/Esimerkki|Salainen|Päiväinen|Varoitettu/);
  });

  test('is shared by all who start it in one home, and stops with the last', async () => {
    const home = await newHome();
    const [one, other] = await Promise.all([start(home), start(home)]);
    expect(other?.connection).toEqual(one?.connection);
    await one?.stop();
    expect(await ask(other as EmbeddedDatabase, 'select 1')).toBe(1);
    await other?.stop();
    await expect(withClient((other as EmbeddedDatabase).connection, async () => undefined)).rejects.toThrow();
  });

  test('starts again after a crash that left its lock file behind', async () => {
    const home = await newHome();
    const first = await start(home);
    await ask(first, 'create table kept as select 42 as answer');
    const { folder } = await recordOf(home);
    const lock = join(folder, 'postmaster.pid');
    const stale = await readFile(lock, 'utf8');
    await first.stop();
    // After a power cut the number in the lock file can belong to any program: here, to this one.
    await writeFile(lock, stale.replace(/^\d+/, String(process.pid)));
    const second = await start(home);
    expect(await ask(second, 'select answer from kept')).toBe(42);
  });

  test('ends with the process it is tied to, also by kill -9', async () => {
    const home = await newHome();
    const script = `
      import { startEmbedded } from ${JSON.stringify(new URL('embedded.ts', import.meta.url).href)};
      await startEmbedded({ home: ${JSON.stringify(home)}, tied: true, settings: { shared_buffers: '16MB' } });
      process.kill(process.pid, 'SIGKILL');`;
    const child = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
    await expect(child).rejects.toMatchObject({ signal: 'SIGKILL' });
    const lock = join((await recordOf(home)).folder, 'postmaster.pid');
    await expect
      .poll(
        () =>
          readFile(lock).then(
            () => 'there',
            () => 'gone',
          ),
        { timeout: 20_000 },
      )
      .toBe('gone');
  });

  test.runIf(process.getuid?.() === 0)(
    'of root runs as another user, also in a home closed to others',
    async () => {
      const open = await newHome();
      await start(open);
      expect((await recordOf(open)).folder).toBe(join(open, 'postgres'));
      const parent = await newHome(0o700);
      const closed = join(parent, 'state');
      await mkdir(closed);
      homes.unshift(closed); // its record must be read before its parent is removed
      const database = await start(closed);
      expect(await ask(database, 'select 1')).toBe(1);
      const { folder } = await recordOf(closed);
      expect(folder.startsWith(parent)).toBe(false);
      expect((await stat(folder)).uid).not.toBe(0);
    },
  );
});
