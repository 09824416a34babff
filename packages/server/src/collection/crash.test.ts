import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { importFile } from './import-file.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const folder = await mkdtemp(join(tmpdir(), 'seloste-crash-'));
afterAll(() => rm(folder, { recursive: true }));

const ROWS = 3_000;
const file = join(folder, 'customers.csv');
await writeFile(
  file,
  `Asiakasnumero;Etunimet;Sukunimi;Hetu;Peruste;Katuosoite;Postinumero\n${Array.from({ length: ROWS }, (_, n) => `${n};Etu;Suku;;;Esimerkkikatu ${n};50100`).join('\n')}\n100000;Aino;Esimerkki;010190-900P;credit;Katu 1;50100\n`,
);
const request = {
  file,
  as: 'customers',
  purpose: 'service_delivery',
  source: 'data_subject',
  controller: 'mpy_telecom',
  reason: 'a test of crashes',
  actor: 'operator:test',
};
const place = {
  server: database.server,
  instance: database.instance,
  masterKey: Buffer.alloc(32, 'test'),
  people: 'invented' as const,
};

/** An import in a process of its own, which says each phase as it begins. */
const IMPORT = `
  import { importFile } from ${JSON.stringify(fileURLToPath(new URL('./import-file.ts', import.meta.url)))};
  const { place, request } = JSON.parse(process.argv[1]);
  await importFile({ ...place, masterKey: Buffer.from(place.masterKey) }, request, ({ phase }) => process.stdout.write(phase + '\\n'));
`;

/** Kills it at a phase. The names cannot be written meanwhile: the import never gets past half of its writing. */
const killedAt = async (phase: string): Promise<void> => {
  const settings = JSON.stringify({ place: { ...place, masterKey: [...place.masterKey] }, request });
  await admin.transaction({}, async (transaction) => {
    await transaction.query({ text: 'lock table register.person in share mode' });
    const child = spawn(process.execPath, ['--input-type=module', '-e', IMPORT, settings], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    for await (const line of createInterface({ input: child.stdout }))
      if (line === phase) child.kill('SIGKILL');
    const [, signal] = await ended;
    expect(signal).toBe('SIGKILL');
  });
  // The database notices by itself; the lock of the load tells when it has.
  await admin.query(
    {},
    { text: `select pg_advisory_xact_lock(hashtext('seloste load ${database.instance}'))` },
  );
};

const left = () =>
  admin.query(
    {},
    {
      text: `select (select count(*)::int from register.subject) as subjects, (select count(*)::int from register.customer) as customers,
        (select count(*)::int from keys.subject_key) as keys, (select count(*)::int from audit.pending) as entries,
        (select count(*)::int from collection.load_under_way) as loads,
        (select count(*)::int from pg_class where starts_with(relname, 'seloste_')) as stages`,
    },
  );

test.each(['reading', 'checking', 'writing'])(
  'killed while %s, an import leaves nothing behind',
  async (phase) => {
    await killedAt(phase);
    expect(await left()).toEqual([{ subjects: 0, customers: 0, keys: 0, entries: 0, loads: 0, stages: 0 }]);
  },
);

test('and the next import of the same file brings everything', async () => {
  const outcome = await importFile(place, request);
  expect(outcome.refused.size).toBe(0);
  expect(await left()).toEqual([
    { subjects: ROWS + 1, customers: ROWS + 1, keys: 1, entries: 1, loads: 0, stages: 0 },
  ]);
});
