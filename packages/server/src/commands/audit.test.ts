import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../platform/database/prepare-database.ts';
import { auditEntry, openTestAudit } from '../testing/audit-log.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase();
const audit = await openTestAudit(database);
const folder = await mkdtemp(join(tmpdir(), 'seloste-audit-'));
afterAll(() => rm(folder, { recursive: true }));
const entry = auditEntry();
const inFolder = (name: string) => join(folder, name);

const { user, password, host, port, database: name } = database.admin;
const environment = {
  PATH: process.env.PATH,
  SELOSTE_HOME: folder,
  SELOSTE_INSTANCE: database.instance,
  SELOSTE_MASTER_KEY: Buffer.alloc(32, 'test').toString('base64'),
  DATABASE_URL: `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${name}`,
};
const program = fileURLToPath(new URL('./entry.ts', import.meta.url));

const seloste = (...words: string[]): Promise<{ code: number; out: string; error: string }> =>
  new Promise((done) => {
    execFile(process.execPath, [program, 'audit', ...words], { env: environment }, (failure, out, error) =>
      done({ code: failure ? Number(failure.code) : 0, out, error }),
    );
  });

beforeAll(async () => {
  for (let n = 1; n < 20; n += 1) await audit.record(auditEntry());
  await audit.record(auditEntry({ subjects: Array.from({ length: 300 }, () => randomUUID()) })); // a list
  await audit.record(entry);
});

describe('seloste audit', () => {
  test('signs, exports, verifies and proves, and every file verifies by itself', async () => {
    const checkpoint = await seloste('checkpoint', '--out', inFolder('checkpoint'));
    expect(checkpoint).toEqual({ code: 0, out: '', error: '' });
    expect((await seloste('checkpoint', '--key')).out.trim()).toBe(audit.publicKey);
    await writeFile(inFolder('key'), `${audit.publicKey}\n`);
    await audit.record(auditEntry());

    const live = await seloste('verify', '--since', inFolder('checkpoint'));
    expect(live).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^The log holds: 22 entries, root .{44}\n$/),
    });

    const exported = await seloste('export', '--out', inFolder('log'));
    expect(exported).toMatchObject({ code: 0, out: expect.stringContaining('22 entries in ') });
    const file = ['verify', '--from-file', inFolder('log'), '--since', inFolder('checkpoint')];
    expect(await seloste(...file, '--public-key', inFolder('key'))).toEqual(live);
    expect(await seloste(...file, '--public-key', audit.publicKey)).toEqual(live);
    expect((await seloste(...file)).error).toContain("the key is the file's own");

    const proven = await seloste('prove', '--access', entry.accessId, '--out', inFolder('proof'));
    expect(proven.code).toBe(0);
    const checked = await seloste('verify-proof', inFolder('proof'), '--public-key', audit.publicKey);
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('The proof holds') });
    expect(checked.out).toContain(`entry 20: {"v":1,"seq":20,`);
  });

  test('a proof that was changed does not hold', async () => {
    await seloste('prove', '--access', entry.accessId, '--out', inFolder('proof'));
    const changed = (await readFile(inFolder('proof'), 'utf8')).replace('\\"rows\\":3', '\\"rows\\":4');
    await writeFile(inFolder('changed'), changed);
    const checked = await seloste('verify-proof', inFolder('changed'), '--public-key', audit.publicKey);
    expect(checked).toMatchObject({
      code: 1,
      out: 'The proof does not hold. Entry 20 is not in the signed log.\n',
    });
  });

  test('an unknown access is an error with a code', async () => {
    const { code, error } = await seloste('prove', '--access', '00000000-0000-4000-8000-000000000000');
    expect(code).toBe(1);
    expect(error).toContain('error[access-unknown]');
  });

  test('a changed entry is named and ends with 1', async () => {
    await withClient(database.admin, (client) =>
      client.query(`update audit.entry set body = replace(body, '"rows":3', '"rows":0') where seq = 7`),
    );
    const { code, out } = await seloste('verify');
    expect(code).toBe(1);
    expect(out).toContain('entry 7: its bytes do not have the hash it was logged with\n');
  });
});
