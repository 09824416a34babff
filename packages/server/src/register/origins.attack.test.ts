import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { addCustomer, openRegisterCalls, SERVICES } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const register = await openRegisterCalls(database);
const { call } = register;

/** A row that was changed, and so said something else before. */
const changedRow = async (subject: string, path: string, first: object, then: object) => {
  const added = await call({
    purpose: 'service_delivery',
    method: 'POST',
    url: `/subjects/${subject}/${path}`,
    body: { source: 'data_subject', fields: first },
  });
  const url = `/subjects/${subject}/${path}/${added.body.id}`;
  const changed = await call({
    purpose: 'service_delivery',
    method: 'PATCH',
    url,
    ifMatch: '*',
    body: { source: 'data_subject', fields: then },
  });
  expect(changed.status, JSON.stringify(changed.body)).toBe(200);
  return { id: String(added.body.id), url };
};
const codeOf = (subject: string) =>
  changedRow(subject, 'identity-codes', { code: '010190-900P', ground: 'credit' }, { code: '020190-901C' });
const addressOf = (subject: string) =>
  changedRow(
    subject,
    'postal-addresses',
    { street: 'Vanhakatu 1', postcode: '50100' },
    { street: 'Uusikatu 2' },
  );

const subject = await addCustomer(register);
const { id, url } = await codeOf(subject);
const officer = (address: string, controller?: string) =>
  call({ purpose: 'subject_rights', url: `${address}/origins`, ...(controller && { controller }) });
const other = await addCustomer(register);

test.each([
  ['another subject', `/subjects/${other}/identity-codes/${id}`, undefined],
  ['another record', `/subjects/${subject}/postal-addresses/${id}`, undefined],
  ['another controller', url, SERVICES],
  ['nobody', `/subjects/${randomUUID()}/identity-codes/${id}`, undefined],
])('a row under %s is not there', async (_what, address, controller) => {
  const answer = await officer(address, controller);
  expect(answer.status).toBe(404);
  expect(JSON.stringify(answer.body)).not.toMatch(/900P|901C|data_subject/);
});

test('what is restricted tells nothing, of any time, to whom it is closed', async () => {
  const restricted = await addCustomer(register);
  const row = await addressOf(restricted);
  await call({
    purpose: 'subject_rights',
    method: 'POST',
    url: `/subjects/${restricted}/blocks`,
    body: { source: 'data_subject', fields: { kind: 'restriction', evidence: 'form' } },
  });
  for (const purpose of ['customer_service', 'service_delivery', 'duplicate_management', 'billing'])
    expect([403, 404]).toContain((await call({ purpose, url: `${row.url}/origins` })).status);
});

test('a removed row has no origins, and one whose person’s key is gone gives no earlier value', async () => {
  const row = await addressOf(other);
  const removed = await call({ purpose: 'subject_rights', method: 'DELETE', url: row.url, ifMatch: '*' });
  expect(removed.status).toBe(204);
  expect((await officer(row.url)).body.code).toBe('row-not-found');
  expect((await officer(url)).body.fields.code.earlier).toMatchObject([{ value: '010190-900P' }]);
  await register.subjectKeys.erase([subject]);
  const answer = await officer(url);
  expect(JSON.stringify(answer.body)).not.toMatch(/900P|901C/);
});
