import { expect, test } from 'vitest';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { addCustomer, openRegisterCalls } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const register = await openRegisterCalls(database);
const { call } = register;

const complaint = { kind: 'complaint', channel: 'phone', content: 'Lasku oli väärin.' };

test('an id in capitals is the same id: what is sealed under it opens again, and the log knows of it', async () => {
  const subject = await addCustomer(register);
  const added = await call({
    purpose: 'customer_service',
    method: 'POST',
    url: `/subjects/${subject.toUpperCase()}/complaints`,
    body: { source: 'data_subject', fields: complaint },
  });
  expect(added).toMatchObject({ status: 201, body: { fields: complaint } });
  expect(added.headers.location).toBe(`/v1/subjects/${subject}/complaints/${added.body.id}`);
  for (const id of [subject, subject.toUpperCase()]) {
    const read = await call({ purpose: 'customer_service', url: `/subjects/${id}/complaints` });
    expect(read).toMatchObject({ status: 200, body: { subject, items: [{ fields: complaint }] } });
  }
  const { items } = await register.audit.looksAtSubject(subject);
  // Numbers follow when entries are durable: the order of calls is that of their times.
  expect(items.map(({ operation }) => operation).toSorted()).toEqual(['add', 'add', 'read', 'read']);
});

test('a refused look at an id in capitals is in the log', async () => {
  const subject = await addCustomer(register);
  const refused = await call({ purpose: 'contact_management', url: `/subjects/${subject.toUpperCase()}` });
  expect(refused).toMatchObject({ status: 404, body: { code: 'subject-not-found' } });
  const { items } = await register.audit.looksAtSubject(subject);
  expect(items[0]).toMatchObject({ outcome: 'refused', code: 'subject-not-found' });
});
