import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { MPY, MPY_APPLIED, readEdition } from '../testing/applied-register.ts';
import { auditEntry, openTestAudit } from '../testing/audit-log.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { pruneTrafficLookUps } from './prune-look-ups.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const audit = await openTestAudit(database);
const { document } = await readEdition(MPY);
const notice = () => ({ document, edition: 1 });

test('who looked at traffic data is forgotten after two years, and not a day before; other look-ups stay', async () => {
  const subject = randomUUID();
  const at = new Date('2024-03-05T10:00:00Z');
  const traffic = { at, categories: ['traffic_data'], records: ['traffic_record'], subjects: [subject] };
  await audit.record(auditEntry(traffic));
  await audit.record(auditEntry({ at, subjects: [subject] }));
  const seen = async () => (await audit.looksAtSubject(subject)).items.map(({ categories }) => categories[0]);

  expect(await pruneTrafficLookUps({ audit, notice, today: () => '2026-03-05' })).toBe(0);
  expect(await seen()).toEqual(['identity', 'traffic_data']);
  expect(await pruneTrafficLookUps({ audit, notice, today: () => '2026-03-07' })).toBe(3);
  expect(await seen()).toEqual(['identity']);
  expect(await pruneTrafficLookUps({ audit, notice, today: () => '2026-03-07' })).toBe(0);

  const { items } = await audit.looksBetween({ from: new Date('2024-01-01'), to: new Date('2100-01-01') });
  expect(items.map(({ operation, actor }) => [operation, actor])).toEqual([
    ['prune', null],
    ['read', 'agent-7'],
    ['read', null],
  ]);
});
