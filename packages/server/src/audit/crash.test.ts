import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { roleNames } from '../platform/database/roles.ts';
import { openTestAudit } from '../testing/audit-log.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { verifyDatabase } from './verifier/verify-database.ts';

const database = await createTestDatabase();
const admin = database.openAsAdmin();

/** A server that reads and writes for 32 clients at once, and says which access it answered, until it is killed. */
const SERVER = `
  import { openAudit } from ${JSON.stringify(fileURLToPath(new URL('./audit.api.ts', import.meta.url)))};
  import { openDatabase } from ${JSON.stringify(fileURLToPath(new URL('../platform/database/pool.ts', import.meta.url)))};
  const { connection, role, entry } = JSON.parse(process.argv[1]);
  const database = openDatabase(connection, { role, max: 8 });
  const audit = await openAudit({ database, instance: 'test', signingSeed: Buffer.alloc(32) });
  const client = async (writes) => {
    for (;;) {
      const accessId = crypto.randomUUID();
      const subjects = [crypto.randomUUID()];
      if (writes) {
        await database.query({ 'seloste.access_id': accessId }, {
          text: "select audit.record('change', 'allowed', 'billing', null, 1, '{}', '{}', 1, $1::uuid[], 'agent-1', 'r')",
          values: [subjects],
        });
        void audit.sequencePending();
      } else await audit.record({ ...entry, at: new Date(), accessId, subjects });
      process.stdout.write(accessId + '\\n');
    }
  };
  for (let n = 0; n < 32; n += 1) void client(n % 4 === 0);
`;

const entry = {
  operation: 'read',
  outcome: 'allowed',
  purpose: 'billing',
  controller: null,
  noticeVersion: 1,
  categories: [],
  records: [],
  rows: 1,
  durationMs: 1,
  actor: 'agent-1',
  reason: 'r',
};

/** Runs the server and kills it, without warning, after so many answers. Returns the accesses that it answered. */
const answeredUntilKilled = async (answers: number): Promise<string[]> => {
  const settings = JSON.stringify({
    connection: database.server,
    role: roleNames(database.instance).system,
    entry,
  });
  const server = spawn(process.execPath, ['--input-type=module', '-e', SERVER, settings], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const answered: string[] = [];
  const exited = once(server, 'exit');
  for await (const line of createInterface(server.stdout)) {
    answered.push(line);
    if (answered.length === answers) server.kill('SIGKILL');
  }
  expect(await exited).toEqual([null, 'SIGKILL']);
  return answered;
};

test('after kill -9 every answered access is in the log, once, and the log goes on', async () => {
  const answered: string[] = [];
  for (const answers of [150, 500, 900]) answered.push(...(await answeredUntilKilled(answers)));
  const audit = await openTestAudit(database); // numbers what was left
  const [left] = await admin.query<{ pending: string }>(
    {},
    { text: 'select count(*) as pending from audit.pending' },
  );
  expect(left?.pending).toBe('0');
  const entries = await admin.query<{ access: string }>(
    {},
    { text: 'select access_id as access from audit.entry' },
  );
  const logged = entries.map(({ access }) => access);
  expect(new Set(logged).size).toBe(logged.length);
  expect(answered.filter((access) => !new Set(logged).has(access))).toEqual([]);
  expect(await verifyDatabase(database.admin, { publicKey: audit.publicKey })).toMatchObject({
    findings: [],
    pending: 0,
    size: logged.length,
  });
});
