import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Access } from '../access/access.api.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { ACTOR, addCustomer, openRegisterCalls, TELECOM } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { addRow } from './add-rows.ts';
import { readRecord } from './read-record.ts';
import { definitionOf } from './record-definitions.ts';

// A notice is applied while a call is under way: the call must not be logged under an edition that did not decide it.
const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const register = await openRegisterCalls(database);
const { parts, audit } = register;

const letIn = (edition: number): Access => ({
  id: randomUUID(),
  actor: { id: ACTOR, kind: 'person' },
  purpose: 'customer_service',
  controller: TELECOM,
  reason: 'case 1',
  edition,
  startedAt: Date.now(),
});
const before = parts.notice().edition - 1;

test('a look that was let in under an earlier edition shows nothing, and the log says so', async () => {
  const subject = await addCustomer(register);
  const access = letIn(before);
  const look = readRecord(parts, access, definitionOf('person'), subject);
  await expect(look).rejects.toMatchObject({ code: 'conflict-try-again' });
  const { items } = await audit.looksOfAccess(access.id);
  expect(items).toMatchObject([{ outcome: 'refused', code: 'conflict-try-again', noticeVersion: before }]);
});

test('a change that was let in under an earlier edition changes nothing', async () => {
  const subject = await addCustomer(register);
  const given = { source: 'data_subject', fields: { number: '040 123 4567' } };
  const change = addRow(parts, letIn(before), definitionOf('phone_number'), subject, given);
  await expect(change).rejects.toMatchObject({ code: 'conflict-try-again' });
  const left = await admin.query(
    {},
    { text: 'select from register.phone_number where subject = $1', values: [subject] },
  );
  expect(left).toEqual([]);
});
