// F8, first half: how many accesses a second 64 clients get into the log, each waiting until its entry is durable.
// Beside it, in the same run: the same number of single-row commits, one a client at a time.
//   node bench/audit-append.ts [seconds]
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AuditEntry, openAudit } from '../packages/server/src/audit/audit.api.ts';
import { readSettings } from '../packages/server/src/platform/config/settings.ts';
import { destroyEmbedded } from '../packages/server/src/platform/database/embedded.ts';
import { migrate } from '../packages/server/src/platform/database/migrate.ts';
import { openDatabase } from '../packages/server/src/platform/database/pool.ts';
import { openRegisterDatabase } from '../packages/server/src/platform/database/register-database.ts';
import { roleNames } from '../packages/server/src/platform/database/roles.ts';

const CLIENTS = 64;
const seconds = Number(process.argv[2] ?? 10);
const home = await mkdtemp(join(tmpdir(), 'seloste-bench-'));
const instance = 'bench';
const register = await openRegisterDatabase(readSettings({ SELOSTE_HOME: home, SELOSTE_INSTANCE: instance }));
await migrate(register.admin, { instance });
const database = openDatabase(register.server, { role: roleNames(instance).system });
const audit = await openAudit({ database, instance, signingSeed: register.keys.auditSigningSeed() });
const bare = openDatabase(register.admin, { max: CLIENTS });
await bare.query(
  {},
  { text: 'create unlogged table public.bare (id uuid primary key, at timestamptz, body text)' },
);
await bare.query({}, { text: 'alter table public.bare set logged' });

const entry = (): AuditEntry => ({
  accessId: randomUUID(),
  at: new Date(),
  operation: 'read',
  outcome: 'allowed',
  purpose: 'customer_service',
  controller: 'mpy_telecom',
  noticeVersion: 1,
  categories: ['identity', 'contact_details', 'services'],
  records: ['person', 'phone_number', 'postal_address', 'service'],
  rows: 7,
  durationMs: 4,
  actor: 'agent-7',
  subjects: [randomUUID()],
  reason: 'the customer calls about an invoice',
});

const run = async (name: string, work: () => Promise<unknown>) => {
  const end = performance.now() + seconds * 1000;
  const waits: number[] = [];
  const cpu = process.cpuUsage();
  const client = async () => {
    for (let from = performance.now(); from < end; ) {
      await work();
      const now = performance.now();
      waits.push(now - from);
      from = now;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const { user, system } = process.cpuUsage(cpu);
  waits.sort((a, b) => a - b);
  const at = (share: number) => (waits[Math.floor(waits.length * share)] ?? 0).toFixed(2);
  const each = ((user + system) / waits.length).toFixed(1);
  console.log(
    `${name}: ${Math.round(waits.length / seconds)} a second, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, ${each} µs of the server's CPU each`,
  );
  return waits.length / seconds;
};

await run('warm-up', () => audit.record(entry()));
const logged = await run('audit entries, durable', () => audit.record(entry()));
const single = await run('single-row commits', () =>
  bare.withConnection((client) =>
    client.query({
      name: 'bare',
      text: 'insert into public.bare values ($1, now(), $2)',
      values: [randomUUID(), 'x'.repeat(400)],
    }),
  ),
);
console.log(`ratio ${(logged / single).toFixed(2)}`);
const accesses = await bare.query<{ access_id: string; size: string }>(
  {},
  { text: 'select access_id, count(*) over () as size from audit.entry order by random() limit 200' },
);
const proofs: number[] = [];
for (const { access_id } of accesses) {
  const from = performance.now();
  await audit.proveAccess(access_id);
  proofs.push(performance.now() - from);
}
proofs.sort((a, b) => a - b);
console.log(
  `proof of one access among ${accesses[0]?.size}, with a signed checkpoint: p50 ${proofs[100]?.toFixed(2)} ms, p99 ${proofs[198]?.toFixed(2)} ms`,
);
await audit.close();
await Promise.all([database.close(), bare.close()]);
await register.stop();
await destroyEmbedded(home);
await rm(home, { recursive: true, force: true });
