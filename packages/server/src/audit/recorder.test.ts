import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withClient } from '../platform/database/prepare-database.ts';
import { roleNames } from '../platform/database/roles.ts';
import { auditEntry, openSystem, openTestAudit } from '../testing/audit-log.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { leaveEntry } from './entry-of-access.ts';
import { openRecorder } from './recorder.ts';
import { exportDatabase } from './verifier/export-database.ts';
import { verifyDatabase } from './verifier/verify-database.ts';
import { verifyFile } from './verifier/verify-file.ts';

const database = await createTestDatabase();
const audit = await openTestAudit(database);
const admin = database.openAsAdmin();
const system = openSystem(database);

const verify = () => verifyDatabase(database.admin, { publicKey: audit.publicKey });
const bodyOf = async (seq: number) => {
  const [row] = await admin.query<{ body: string }>(
    {},
    { text: 'select body from audit.entry where seq = $1', values: [seq] },
  );
  return JSON.parse(row?.body ?? 'null');
};

describe('recording', () => {
  test('what is recorded is in the log, with nothing in clear that identifies a person', async () => {
    const entry = auditEntry({ reason: 'ääkköset "and" \\ 😀' });
    const { seq } = await audit.record(entry);
    const body = await bodyOf(seq);
    expect(body).toMatchObject({
      seq,
      access: entry.accessId,
      operation: 'read',
      purpose: 'customer_service',
      rows: 3,
      duration: 12,
    });
    expect(JSON.stringify(body)).not.toContain(entry.subjects[0]);
    expect(JSON.stringify(body)).not.toContain('agent-7');
    expect(JSON.stringify(body)).not.toContain('ääkköset');
    const [found] = (await audit.looksOfAccess(entry.accessId)).items;
    expect(found).toMatchObject({ actor: 'agent-7', reason: entry.reason, subjects: entry.subjects });
  });

  test('concurrent calls get numbers without gaps, in the order they came', async () => {
    const first = (await audit.record(auditEntry())).seq + 1;
    const places = await Promise.all(Array.from({ length: 700 }, () => audit.record(auditEntry())));
    expect(places.map(({ seq }) => seq)).toEqual(Array.from({ length: 700 }, (_, n) => first + n));
    expect(await verify()).toMatchObject({ findings: [], size: first + 700 });
  });

  test('refused and failed accesses, without actor, subject or reason, are entries like any other', async () => {
    const { seq } = await audit.record(
      auditEntry({
        outcome: 'refused',
        code: 'purpose-not-allowed',
        actor: null,
        subjects: [],
        reason: null,
        purpose: null,
        controller: null,
        noticeVersion: null,
      }),
    );
    const body = await bodyOf(seq);
    expect(body).toMatchObject({ outcome: 'refused', code: 'purpose-not-allowed', purpose: null });
    expect(body).not.toHaveProperty('actor');
  });

  test.each([
    ['accessId', { accessId: 'x' }],
    ['subjects', { subjects: ['not an id'] }],
    ['subjects', { subjects: [randomUUID().toUpperCase()] }],
    ['at', { at: new Date(Number.NaN) }],
    ['rows', { rows: -1 }],
    ['durationMs', { durationMs: Number.NaN }],
  ])('a wrong %s is refused alone; those beside it are written', async (field, wrong) => {
    const [bad, good] = await Promise.allSettled([
      audit.record(auditEntry(wrong)),
      audit.record(auditEntry()),
    ]);
    expect(bad).toMatchObject({
      status: 'rejected',
      reason: { code: 'audit-entry-refused', message: expect.stringContaining(field) },
    });
    expect(good.status).toBe('fulfilled');
  });

  test('text that the database cannot keep as it is does not take the batch down and verifies', async () => {
    await audit.record(auditEntry({ actor: 'a\0b', reason: `half \ud800 pair, \0 ' " \\` }));
    expect((await verify()).findings).toEqual([]);
  });

  test('a failed commit rejects every caller of the batch, and the log goes on behind it', async () => {
    const recorder = await openRecorder(system);
    const before = (await recorder.record(auditEntry())).seq;
    await withClient(database.admin, async (client) => {
      await client.query('alter table audit.reason add constraint closed check (salt is null) not valid');
      const outcomes = await Promise.allSettled(
        Array.from({ length: 5 }, () => recorder.record(auditEntry())),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'));
      await client.query('alter table audit.reason drop constraint closed');
    });
    expect((await recorder.record(auditEntry())).seq).toBe(before + 1);
    await recorder.close();
    expect((await verify()).findings).toEqual([]);
  });

  test('a closed recorder writes what it took and takes no more', async () => {
    const recorder = await openRecorder(system);
    const last = recorder.record(auditEntry());
    await recorder.close();
    await expect(recorder.record(auditEntry())).rejects.toMatchObject({ code: 'audit-log-closed' });
    expect(await bodyOf((await last).seq)).not.toBeNull();
  });

  test('more than the queue holds is refused, not kept in memory', async () => {
    const recorder = await openRecorder(system);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20_000 }, () => recorder.record(auditEntry({ reason: null }))),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({ reason: { code: 'audit-log-busy', status: 503 } });
    await recorder.close();
    expect((await verify()).findings).toEqual([]);
  });
});

describe('several servers on one log', () => {
  test('their entries form one log without gaps', async () => {
    const recorders = await Promise.all([1, 2, 3].map(() => openRecorder(openSystem(database))));
    const seqs = await Promise.all(
      recorders.flatMap((recorder) =>
        Array.from({ length: 40 }, async () => {
          const mine: number[] = [];
          for (let n = 0; n < 8; n += 1) mine.push((await recorder.record(auditEntry())).seq);
          return mine;
        }),
      ),
    );
    const all = seqs.flat().toSorted((a, b) => a - b);
    expect(all).toHaveLength(3 * 40 * 8);
    expect(all.at(-1)).toBe((all[0] ?? 0) + all.length - 1);
    await Promise.all(recorders.map((recorder) => recorder.close()));
    expect((await verify()).findings).toEqual([]);
  });

  test('each bulk access is told its own number, whichever server gave it', async () => {
    const recorders = await Promise.all([1, 2, 3].map(() => openRecorder(openSystem(database))));
    const entries = Array.from({ length: 12 }, () =>
      auditEntry({ operation: 'export', subjects: Array.from({ length: 65 }, () => randomUUID()) }),
    );
    const places = await Promise.all(entries.map((entry, n) => recorders[n % 3]?.record(entry)));
    for (const [n, { accessId, subjects }] of entries.entries()) {
      const seq = places[n]?.seq;
      expect((await audit.looksAtSubject(subjects[0] ?? '')).items).toMatchObject([{ seq, accessId }]);
    }
    await Promise.all(recorders.map((recorder) => recorder.close()));
  });

  test('what is pending is numbered once, however many look for it', async () => {
    const recorders = await Promise.all([1, 2, 3].map(() => openRecorder(openSystem(database))));
    const accessId = randomUUID();
    await system.transaction({ 'seloste.access_id': accessId }, async (transaction) => {
      for (let n = 0; n < 50; n += 1)
        await transaction.query(leaveEntry(auditEntry({ operation: 'change' })));
    });
    await Promise.all(
      recorders.flatMap((recorder) => [
        recorder.sequencePending(),
        recorder.record(auditEntry()),
        recorder.sequencePending(),
      ]),
    );
    await Promise.all(recorders.map((recorder) => recorder.close()));
    expect((await audit.looksOfAccess(accessId)).items).toHaveLength(50);
    expect(await verify()).toMatchObject({ findings: [], pending: 0 });
  });
});

describe('an entry in the transaction of its data', () => {
  test('goes with a rollback and stays with a commit, under the access id of the transaction', async () => {
    const [gone, kept] = [randomUUID(), randomUUID()];
    await expect(
      system.transaction({ 'seloste.access_id': gone }, async (transaction) => {
        await transaction.query(leaveEntry(auditEntry({ operation: 'change' })));
        throw new RangeError('the data was refused');
      }),
    ).rejects.toThrow('the data was refused');
    await system.query(
      { 'seloste.access_id': kept },
      leaveEntry(auditEntry({ operation: 'change', actor: 'agent-9' })),
    );
    expect((await audit.looksOfAccess(gone)).items).toEqual([]);
    expect((await audit.looksOfAccess(kept)).items).toMatchObject([
      { accessId: kept, operation: 'change', actor: 'agent-9' },
    ]);
  });

  test('is refused without an access id', async () => {
    await expect(system.query({}, leaveEntry(auditEntry()))).rejects.toMatchObject({
      code: 'access-id-missing',
    });
  });

  test('is numbered soon when nobody waits for it, and at the latest when the log is closed', async () => {
    const recorder = await openRecorder(system);
    const leave = () => {
      const accessId = randomUUID();
      return system
        .query({ 'seloste.access_id': accessId }, leaveEntry(auditEntry({ operation: 'read' })))
        .then(() => accessId);
    };
    const numbered = async (accessId: string) => {
      const found = await admin.query(
        {},
        { text: 'select seq from audit.entry where access_id = $1', values: [accessId] },
      );
      return found.length;
    };
    const first = await leave();
    recorder.numberSoon();
    recorder.numberSoon();
    await expect.poll(() => numbered(first)).toBe(1);
    const last = await leave();
    recorder.numberSoon();
    await recorder.close();
    expect(await numbered(last)).toBe(1);
  });

  test('left by a server that died is numbered at the next start', async () => {
    const accessId = randomUUID();
    await system.query({ 'seloste.access_id': accessId }, leaveEntry(auditEntry({ operation: 'add' })));
    const recorder = await openRecorder(system);
    await recorder.close();
    const [row] = await admin.query(
      {},
      { text: 'select seq from audit.entry where access_id = $1', values: [accessId] },
    );
    expect(row).toBeDefined();
  });
});

test('a bulk access is one entry, and each member finds it', async () => {
  const subjects = Array.from({ length: 40_000 }, () => randomUUID());
  const entry = auditEntry({ operation: 'export', subjects, rows: 40_000 });
  const { seq } = await audit.record(entry);
  expect((await bodyOf(seq)).members).toMatchObject({ count: 40_000 });
  for (const subject of [subjects[0], subjects[39_999]]) {
    expect((await audit.looksAtSubject(subject ?? '')).items).toMatchObject([
      { seq, accessId: entry.accessId },
    ]);
  }
  expect((await verify()).findings).toEqual([]);
  // Its lines take several of the parts that a file is read in.
  const file = join(await mkdtemp(join(tmpdir(), 'seloste-audit-')), 'log');
  await exportDatabase(database.admin, file, { publicKey: audit.publicKey });
  expect(await verifyFile(file, { publicKey: audit.publicKey })).toEqual(await verify());
  await rm(dirname(file), { recursive: true });
});

describe('who may do what', () => {
  const tables = [
    'entry',
    'subject',
    'actor',
    'reason',
    'member_part',
    'list',
    'bulk',
    'tile',
    'head',
    'checkpoint',
    'pending',
  ];

  test.each(tables)('the connecting role sees nothing of audit.%s', async (table) => {
    const server = database.open();
    await expect(server.query({}, { text: `select * from audit.${table}` })).rejects.toMatchObject({
      code: 'database-refused',
    });
  });

  test.each(tables)('the system role changes and empties nothing of audit.%s', async (table) => {
    for (const text of [`truncate audit.${table}`, `drop table audit.${table}`]) {
      await expect(system.query({}, { text })).rejects.toMatchObject({ code: 'database-refused' });
    }
  });

  test.each(['entry', 'tile', 'head', 'checkpoint', 'list', 'bulk'])(
    'the system role deletes nothing of audit.%s',
    async (table) => {
      await expect(system.query({}, { text: `delete from audit.${table}` })).rejects.toMatchObject({
        code: 'database-refused',
      });
    },
  );

  test.each(['entry', 'subject', 'actor', 'reason', 'member_part', 'tile', 'checkpoint', 'pending'])(
    'the system role updates nothing of audit.%s',
    async (table) => {
      const [column] = await admin.query<{ name: string }>(
        {},
        {
          text: `select attname as name from pg_attribute where attrelid = $1::regclass and attnum = 1`,
          values: [`audit.${table}`],
        },
      );
      const text = `update audit.${table} set ${column?.name} = ${column?.name}`;
      await expect(system.query({}, { text })).rejects.toMatchObject({ code: 'database-refused' });
    },
  );

  test('the connecting role may not leave entries without a purpose', async () => {
    const server = database.open();
    await expect(
      server.query({ 'seloste.access_id': randomUUID() }, leaveEntry(auditEntry())),
    ).rejects.toMatchObject({ code: 'database-refused' });
  });

  test('the log has an owner of its own and no trigger, no foreign key, and a primary key everywhere', async () => {
    const [found] = await admin.query<Record<string, string>>(
      {},
      {
        text: `select
          (select count(*) from pg_class where relnamespace = 'audit'::regnamespace and relkind in ('r', 'p') and relowner <> $1::regrole) as foreign_owned,
          (select count(*) from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = 'audit'::regnamespace) as triggers,
          (select count(*) from pg_constraint where connamespace = 'audit'::regnamespace and contype = 'f') as foreign_keys,
          (select count(*) from pg_class c where relnamespace = 'audit'::regnamespace and relkind in ('r', 'p')
             and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)) as keyless`,
        values: [roleNames(database.instance).owner],
      },
    );
    expect(found).toEqual({ foreign_owned: '0', triggers: '0', foreign_keys: '0', keyless: '0' });
  });
});
