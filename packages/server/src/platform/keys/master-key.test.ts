import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadMasterKey } from './master-key.ts';

const home = await mkdtemp(join(tmpdir(), 'seloste-keys-'));
const file = join(home, 'keys', 'master.key');
afterAll(() => rm(home, { recursive: true }));

test('is made once, also when many ask at the same time, and only its owner may read it', async () => {
  const keys = await Promise.all(Array.from({ length: 8 }, () => loadMasterKey(home)));
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await readFile(file, 'utf8')).trim()).toBe(keys[0]?.toString('base64'));
});

test('comes from the settings where they hold one', async () => {
  const key = Buffer.alloc(32, 9);
  expect(await loadMasterKey('/nowhere', key.toString('base64'))).toEqual(key);
});

test('is refused when others may read it', async () => {
  await loadMasterKey(home);
  await chmod(file, 0o644);
  await expect(loadMasterKey(home)).rejects.toMatchObject({ code: 'master-key-unreadable' });
  await chmod(file, 0o600);
});

test('is refused when it is no key, and the file is left as it is', async () => {
  await writeFile(file, 'not a key\n', { mode: 0o600 });
  await expect(loadMasterKey(home)).rejects.toMatchObject({ code: 'master-key-unreadable' });
  expect(await readFile(file, 'utf8')).toBe('not a key\n');
});
