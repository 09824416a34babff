import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Access } from '../access/access.api.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { ACTOR, addCustomer, openRegisterCalls, TELECOM } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { readOverview } from './read-overview.ts';

// A lone overview leaves its entry in the statement that reads; one among others hands it to the batch. Nobody can tell them apart.
const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const register = await openRegisterCalls(database);
const { parts, audit } = register;
const alone = { ...parts, gate: { ...parts.gate, alone: () => true } };
const among = { ...parts, gate: { ...parts.gate, alone: () => false } };

const letIn = (changes: Partial<Access> = {}): Access => ({
  id: randomUUID(),
  actor: { id: ACTOR, kind: 'person' },
  purpose: 'customer_service',
  controller: TELECOM,
  reason: 'case 1',
  edition: parts.notice().edition,
  startedAt: Date.now(),
  ...changes,
});
const entriesOf = async ({ id }: Access) => (await audit.looksOfAccess(id)).items;
const inLog = async ({ id }: Access) => {
  const [row] = await admin.query<{ pending: string; numbered: string }>(
    {},
    {
      text: `select (select count(*) from audit.pending where access_id = $1) as pending,
        (select count(*) from audit.entry where access_id = $1) as numbered`,
      values: [id],
    },
  );
  return Number(row?.pending) + Number(row?.numbered);
};

test('the entry of a lone overview says what that of one among others says, in the log before the answer', async () => {
  const subject = await addCustomer(register, {
    'phone-numbers': [{ fields: { number: '040 123 4567' } }, { fields: { number: '040 123 4568' } }],
    'other-information': [{ fields: { content: 'Soita illalla.' } }],
  });
  for (const purpose of ['customer_service', 'service_delivery', 'billing']) {
    const [lone, shared] = [letIn({ purpose }), letIn({ purpose })];
    const answer = await readOverview(alone, lone, subject);
    expect(await inLog(lone)).toBe(1);
    expect(await readOverview(among, shared, subject)).toBe(answer);
    const [[one, ...more], [other]] = [await entriesOf(lone), await entriesOf(shared)];
    expect(more).toEqual([]);
    const apart = { seq: 0, accessId: '', at: new Date(0), durationMs: 0, categories: [] };
    expect({ ...one, ...apart }).toEqual({ ...other, ...apart });
    expect(one?.categories.toSorted()).toEqual(other?.categories.toSorted());
    expect(one?.at).toEqual(new Date(lone.startedAt));
    expect(one?.rows).toBeGreaterThan(0);
  }
});

test('a lone overview of nobody is refused, and only that is in the log', async () => {
  const access = letIn();
  await expect(readOverview(alone, access, randomUUID())).rejects.toMatchObject({
    code: 'subject-not-found',
  });
  expect(await entriesOf(access)).toMatchObject([{ outcome: 'refused', code: 'subject-not-found' }]);
});

test('a lone overview let in under an earlier edition is not even read', async () => {
  const subject = await addCustomer(register);
  const access = letIn({ edition: parts.notice().edition - 1 });
  await expect(readOverview(alone, access, subject)).rejects.toMatchObject({ code: 'conflict-try-again' });
  expect(await entriesOf(access)).toMatchObject([{ outcome: 'refused', code: 'conflict-try-again' }]);
});

test('where the entry cannot be left, nothing is shown', async () => {
  const subject = await addCustomer(register);
  const access = letIn();
  await admin.query({}, { text: 'alter table audit.pending add constraint full_up check (false) not valid' });
  try {
    await expect(readOverview(alone, access, subject)).rejects.toThrow();
  } finally {
    await admin.query({}, { text: 'alter table audit.pending drop constraint full_up' });
  }
  expect((await entriesOf(access)).filter(({ outcome }) => outcome === 'allowed')).toEqual([]);
});
