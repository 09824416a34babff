import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openColleagues, todayInFinland } from '../access/access.api.ts';
import { applyNotice } from '../notice/apply-notice.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import { roleNames } from '../platform/database/roles.ts';
import { rightsRoutes } from '../rights/rights.api.ts';
import { MPY, MPY_APPLIED, readEdition } from '../testing/applied-register.ts';
import { addCustomer, type Call, openRegisterCalls } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { purposesThatReach } from './purpose-view.ts';

// A POST that is sent again under its idempotency key, after something that closes what it told.

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const system = database.open({ role: roleNames(database.instance).system });
const register = await openRegisterCalls(database, {
  roles: ['agent', 'officer'],
  routes: (parts) => (http) =>
    rightsRoutes(http, { ...parts, colleagues: openColleagues(system), today: todayInFinland }),
});
const { call } = register;
const today = todayInFinland();

const RECORDING = {
  started_at: '2026-01-15T10:00:00.000Z',
  seconds: 240,
  media_type: 'audio/ogg',
  location: 'recordings/2026/01/15/0001',
  media_key: Buffer.alloc(32, 'test').toString('base64'),
};
const PHONE = { source: 'data_subject', fields: { number: '040 123 4567' } };
const NUMBER = '+358401234567';

/** A call that can be sent again as it was. */
const sendable = (asked: Omit<Call, 'key' | 'method' | 'purpose'>) => {
  const key = randomUUID();
  return () => call({ purpose: 'customer_service', method: 'POST', key, ...asked });
};
const addPhone = async () => {
  const subject = await addCustomer(register);
  const send = sendable({ url: `/subjects/${subject}/phone-numbers`, body: PHONE });
  const first = await send();
  expect(first.status, JSON.stringify(first.body)).toBe(201);
  return { subject, first, send, url: `/subjects/${subject}/phone-numbers/${first.body.id}` };
};
const restrict = async (subject: string) => {
  const { status } = await call({
    purpose: 'subject_rights',
    method: 'POST',
    url: `/subjects/${subject}/blocks`,
    body: {
      source: 'data_subject',
      fields: { kind: 'restriction', began_on: today, evidence: 'form' },
    },
  });
  expect(status).toBe(201);
};
const apply = async (change: (source: string) => string) => {
  const edition = await readEdition(MPY, change);
  await withClient(database.admin, (client) => applyNotice(client, edition, database.instance));
  await register.refresh();
};
/** The example's notice with another line for what the agents do with contact details. */
const agentsMay = (may: string) =>
  apply((source) => {
    const at = source.indexOf('  customer_service:');
    const line = '      contact_details: [read, add, change]\n';
    expect(source.indexOf(line, at)).toBeGreaterThan(at);
    return source.slice(0, at) + source.slice(at).replace(line, `      contact_details: [${may}]\n`);
  });

test('is answered as before while nothing has changed, and the look is in the log', async () => {
  const { subject, first, send } = await addPhone();
  const again = await send();
  expect(again.status).toBe(201);
  expect(again.headers['idempotency-replayed']).toBe('true');
  expect(again.body).toEqual(first.body);
  expect([again.headers.location, again.headers.etag]).toEqual([first.headers.location, first.headers.etag]);
  const { items } = await register.audit.looksAtSubject(subject);
  const looks = items.filter(({ records }) => records.includes('phone_number'));
  expect(looks.map(({ operation }) => operation).toSorted()).toEqual(['add', 'read']);
});

test('tells the row as it is now', async () => {
  const { send, url } = await addPhone();
  const body = { source: 'data_subject', fields: { number: '050 765 4321' } };
  await call({ purpose: 'customer_service', method: 'PATCH', url, body, ifMatch: '*' });
  const again = await send();
  expect(again.body).toMatchObject({ revision: 2, fields: { number: '+358507654321' } });
  expect(again.headers.etag).toBe('"2"');
});

test('tells nothing of who has been restricted meanwhile, and the refusal is in the log', async () => {
  const { subject, send } = await addPhone();
  await restrict(subject);
  const again = await send();
  expect(again).toMatchObject({ status: 404, body: { code: 'subject-not-found' } });
  expect(JSON.stringify(again.body)).not.toContain(NUMBER);
  expect(again.headers.etag).toBeUndefined();
  const { items } = await register.audit.looksOfAccess(again.id);
  expect(items).toMatchObject([{ operation: 'read', outcome: 'refused', code: 'subject-not-found' }]);
});

test('tells nothing of a row that was removed', async () => {
  const { subject, send, url } = await addPhone();
  const [remover = ''] = purposesThatReach(register.parts.notice().plan, 'phone_number', 'remove');
  const removed = await call({ purpose: remover, method: 'DELETE', url, ifMatch: '*' });
  expect(removed.status, remover).toBe(204);
  expect(await send()).toMatchObject({ status: 404, body: { code: 'row-not-found' } });
  expect(
    (await call({ purpose: 'customer_service', url: `/subjects/${subject}/phone-numbers` })).status,
  ).toBe(200);
});

test('of a request tells nothing of who has been restricted meanwhile', async () => {
  const subject = await addCustomer(register);
  const send = sendable({
    url: '/requests',
    body: { subject, right: 'access', way: 'phone', wording: 'Tietoni.' },
  });
  const first = await send();
  expect(first.status, JSON.stringify(first.body)).toBe(201);
  expect((await send()).body).toEqual(first.body);
  await restrict(subject);
  const again = await send();
  expect(again).toMatchObject({ status: 404, body: { code: 'request-not-found' } });
  expect(JSON.stringify(again.body)).not.toContain('Esimerkki');
});

test.each([
  ['read no more', 'add', 403, 'purpose-does-not-reach'],
  ['add no more', 'read', 403, 'purpose-does-not-reach'],
])('tells nothing to a purpose that may %s', async (_what, may, status, code) => {
  const { send } = await addPhone();
  await agentsMay(may);
  const again = await send();
  expect(again).toMatchObject({ status, body: { code } });
  expect(JSON.stringify(again.body)).not.toContain(NUMBER);
  await agentsMay('read, add, change');
  expect((await send()).body.fields.number).toBe(NUMBER);
});

test('that told an id alone tells it again, as long as the notice is the same', async () => {
  const subject = await addCustomer(register);
  const send = sendable({
    url: `/subjects/${subject}/recordings`,
    body: { source: 'own_records', fields: RECORDING },
  });
  const first = await send();
  expect(first).toMatchObject({ status: 201, body: { id: expect.any(String) } });
  expect(Object.keys(first.body)).toEqual(['id']);
  expect((await send()).body).toEqual(first.body);
  await agentsMay('read, add');
  expect(await send()).toMatchObject({ status: 409, body: { code: 'idempotent-answer-lost' } });
  await agentsMay('read, add, change');
});
