import { randomUUID } from 'node:crypto';

import { describe, expect, test } from 'vitest';
import { inForce } from '../../../notice/src/law/dated.ts';
import { trafficPeriods } from '../../../notice/src/law/traffic-data.ts';
import { auditEntry, openTestAudit } from '../testing/audit-log.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { leaveEntry } from './entry-of-access.ts';
import { verifyDatabase } from './verifier/verify-database.ts';

const database = await createTestDatabase();
const audit = await openTestAudit(database);
const verify = () => verifyDatabase(database.admin, { publicKey: audit.publicKey });

describe('who looked at a person', () => {
  const subject = randomUUID();

  test('times and purposes are shown, newest first, and nobody else is', async () => {
    await audit.record(
      auditEntry({ subjects: [subject], purpose: 'billing', at: new Date('2026-05-01T10:00:00.123Z') }),
    );
    await audit.record(auditEntry({ purpose: 'billing' }));
    await audit.record(
      auditEntry({
        subjects: [randomUUID(), subject],
        purpose: 'service_delivery',
        at: new Date('2026-05-02T10:00:00Z'),
      }),
    );
    const { items } = await audit.looksAtSubject(subject);
    expect(items.map(({ purpose }) => purpose)).toEqual(['service_delivery', 'billing']);
    expect(items[1]?.at).toEqual(new Date('2026-05-01T10:00:00.123Z'));
    for (const item of items) {
      expect(item).not.toHaveProperty('actor');
      expect(item).not.toHaveProperty('reason');
      expect(item).not.toHaveProperty('subjects');
    }
  });

  test('names only with a ground', async () => {
    const named = await audit.looksAtSubject(subject, {
      names: { ground: 'suspected misuse, weighed on 2026-05-03' },
    });
    expect(named.items.map(({ actor }) => actor)).toEqual(['agent-7', 'agent-7']);
    await expect(audit.looksAtSubject(subject, { names: { ground: ' ' } })).rejects.toMatchObject({
      code: 'ground-for-names-missing',
    });
  });

  test('a span of time', async () => {
    const from = new Date('2026-05-02T00:00:00Z');
    expect((await audit.looksAtSubject(subject, { from })).items).toHaveLength(1);
    expect((await audit.looksAtSubject(subject, { to: from })).items).toHaveLength(1);
    expect(
      (await audit.looksBetween({ from: new Date('2026-05-01T10:00:00.123Z'), to: from })).items,
    ).toHaveLength(1);
  });

  test('pages show each access once, also while new ones come', async () => {
    const watched = randomUUID();
    const seqs: number[] = [];
    for (let n = 0; n < 7; n += 1) seqs.push((await audit.record(auditEntry({ subjects: [watched] }))).seq);
    const seen: number[] = [];
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const page = await audit.looksAtSubject(watched, { limit: 3, ...(cursor && { cursor }) });
      seen.push(...page.items.map(({ seq }) => seq));
      await audit.record(auditEntry({ subjects: [watched] }));
      cursor = page.next;
    }
    expect(seen).toEqual(seqs.toReversed());
  });

  test('by actor and by access', async () => {
    const actor = `agent-${randomUUID()}`;
    const entry = auditEntry({ actor });
    await audit.record(entry);
    await audit.record({ ...entry, operation: 'change' });
    const byActor = await audit.looksByActor(actor);
    expect(byActor.items.map(({ operation }) => operation)).toEqual(['change', 'read']);
    expect(await audit.looksOfAccess(entry.accessId)).toEqual(byActor);
    expect(byActor.items[0]?.subjects).toEqual(entry.subjects);
  });
});

test('the last entries are the leaves as they lie, with those they are about, and pending ones are numbered first', async () => {
  const subjects = [randomUUID(), randomUUID()].sort();
  const first = await audit.record(auditEntry({ subjects, reason: 'a\ttab and\na line' }));
  const gone = randomUUID();
  const second = await audit.record(auditEntry({ actor: gone, subjects: [gone], reason: null }));
  await audit.eraseSubject(gone);
  const accessId = randomUUID();
  await database
    .openAsAdmin()
    .query({ 'seloste.access_id': accessId }, leaveEntry(auditEntry({ subjects: [] })));
  const { leaves, identities } = await audit.lastEntries(3);
  expect(leaves.map((leaf) => JSON.parse(leaf))).toMatchObject([
    { v: 1, seq: first.seq },
    { seq: second.seq },
    { access: accessId },
  ]);
  expect(identities.filter((line) => line.startsWith('S')).sort()).toEqual(
    subjects.map((subject) => `S ${first.seq} ${subject}`),
  );
  expect(identities).toContain(`R ${first.seq} ${JSON.stringify('a\ttab and\na line')}`);
  expect(identities.filter((line) => line.includes(` ${second.seq} `))).toEqual([]);
  expect((await audit.lastEntries(1000)).leaves).toHaveLength(first.seq + 3);
});

describe('erasing a person', () => {
  test('takes them out of every place of the log, leaves the others, and the log verifies', async () => {
    const [gone, other] = [randomUUID(), randomUUID()];
    const both = await audit.record(auditEntry({ subjects: [gone, other], reason: 'moved in together' }));
    await audit.record(auditEntry({ actor: gone, subjects: [gone] }));
    const bulk = await audit.record(
      auditEntry({
        operation: 'export',
        subjects: [gone, other, ...Array.from({ length: 98 }, () => randomUUID())],
      }),
    );
    const before = await verify();
    expect(await audit.eraseSubject(gone)).toEqual({ subjects: 2, actors: 1, reasons: 2, members: 1 });
    expect((await audit.looksAtSubject(gone)).items).toEqual([]);
    expect((await audit.looksByActor(gone)).items).toEqual([]);
    expect((await audit.looksAtSubject(other)).items.map(({ seq }) => seq)).toEqual([bulk.seq, both.seq]);
    const after = await verify();
    expect(after).toEqual({ ...before, findings: [] });
    const everything = await database.openAsAdmin().query<{ rows: string }>(
      {},
      {
        text: `select (select string_agg(e::text, '') from audit.entry e) || (select string_agg(m::text, '') from audit.member m) as rows`,
      },
    );
    expect(everything[0]?.rows).not.toContain(gone);
  });
});

describe('the log of traffic data is kept as long as the law says', () => {
  const rule = inForce(trafficPeriods, '2026-11-22').find(({ id }) => id === 'processing-log');
  const prune = (on: string, from?: number) =>
    audit.prune({
      categories: ['traffic_data'],
      keptFor: rule?.period ?? '',
      on,
      ...(from !== undefined && { from }),
    });

  test('two years to the day, other categories stay, and the log verifies', async () => {
    const [subject, listed] = [randomUUID(), randomUUID()];
    const traffic = { categories: ['identity', 'traffic_data'], subjects: [subject] };
    const at = (time: string) => ({ at: new Date(time) });
    await audit.record(auditEntry({ ...traffic, ...at('2022-03-01T21:59:59.999Z') })); // the last moment of 1 March in Finland
    await audit.record(auditEntry({ ...traffic, ...at('2022-03-01T22:00:00Z') }));
    await audit.record(auditEntry({ subjects: [subject], ...at('2022-02-01T00:00:00Z') }));
    // A member's month must have its partition: lists are of this year.
    await audit.record(
      auditEntry({ ...traffic, subjects: [listed, ...Array.from({ length: 70 }, () => randomUUID())] }),
    );
    const before = await verify();
    expect(await prune('2024-03-01')).toMatchObject({ subjects: 0 });
    expect(await prune('2024-03-02')).toMatchObject({ subjects: 1, actors: 1, reasons: 1, members: 0 });
    expect(await prune('2024-03-02')).toMatchObject({ subjects: 0 });
    expect((await audit.looksAtSubject(subject)).items.map((item) => item.at.toISOString())).toEqual([
      '2022-02-01T00:00:00.000Z',
      '2022-03-01T22:00:00.000Z',
    ]);
    const { next, members } = await prune('2030-01-01');
    expect(members).toBe(71);
    expect((await audit.looksAtSubject(listed)).items).toEqual([]);
    expect(await prune('2030-01-01', next)).toEqual({ subjects: 0, actors: 0, reasons: 0, members: 0, next });
    expect(await verify()).toEqual({ ...before, findings: [] });
  });
});

describe('proofs', () => {
  test('consistency between two sizes holds, and outside the log there is none', async () => {
    const { seq } = await audit.record(auditEntry());
    const { roots, proof } = await audit.proveConsistency(3, seq + 1);
    const { checkConsistency } = await import('./merkle/check-proof.ts');
    expect(checkConsistency(3, seq + 1, ...roots, proof)).toBe(true);
    expect(checkConsistency(4, seq + 1, ...roots, proof)).toBe(false);
    await expect(audit.proveConsistency(1, seq + 1000)).rejects.toMatchObject({
      code: 'checkpoint-outside-log',
    });
    await expect(audit.proveConsistency(0, 1)).rejects.toMatchObject({ code: 'checkpoint-outside-log' });
  });

  test('an unknown access has no proof', async () => {
    await expect(audit.proveAccess(randomUUID())).rejects.toMatchObject({ code: 'access-unknown' });
  });
});
