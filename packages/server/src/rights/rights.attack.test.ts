import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openColleagues, todayInFinland } from '../access/access.api.ts';
import { roleNames } from '../platform/database/roles.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { addCustomer, type Call, openRegisterCalls, SERVICES } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { rightsRoutes } from './rights.api.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const system = database.open({ role: roleNames(database.instance).system });
const register = await openRegisterCalls(database, {
  roles: ['agent', 'officer'],
  routes: (parts) => (http) =>
    rightsRoutes(http, { ...parts, colleagues: openColleagues(system), today: todayInFinland }),
});
const today = todayInFinland();
const call = (asked: Partial<Call> & Pick<Call, 'url'>) =>
  register.call({ purpose: 'subject_rights', ...asked });
const post = (url: string, body: unknown, more: Partial<Call> = {}) =>
  call({ method: 'POST', url, body, ...more });
const AGENT = { purpose: 'customer_service' } as const;
const ASKED = { right: 'access', way: 'phone' } as const;
const record = async (given: object = {}) => {
  const subject = await addCustomer(register);
  const { status, body } = await post('/requests', { subject, ...ASKED, ...given }, AGENT);
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
};
const extended = { reason: 'Tallenteita on paljon.', told_by: 'email' };
const restrict = (subject: string) =>
  post(`/subjects/${subject}/blocks`, {
    source: 'data_subject',
    fields: { kind: 'restriction', began_on: today, evidence: 'form' },
  });

test('a subject that is closed to the purpose tells nothing of what it is', async () => {
  const person = await addCustomer(register);
  const company = await addCustomer(register, {}, { kind: 'company' });
  for (const subject of [person, company]) {
    expect((await restrict(subject)).status).toBe(201);
    expect(await post('/requests', { subject, ...ASKED }, AGENT)).toMatchObject({
      status: 403,
      body: { code: 'subject-closed' },
    });
  }
});

test('nor does one of another controller', async () => {
  const subject = await addCustomer(register, {}, { kind: 'company', controller: SERVICES });
  for (const asked of [{ subject }, { subject: randomUUID() }]) {
    const refused = await post('/requests', { ...asked, ...ASKED }, AGENT);
    expect(refused).toMatchObject({ status: 404, body: { code: 'subject-not-found' } });
  }
  expect((await call({ url: `/subjects/${subject}/requests` })).body).toEqual({ items: [] });
});

test('no request or step is written past its own routes, or with more than they take', async () => {
  const { id, subject } = await record();
  const step = {
    source: 'own_records',
    fields: { request_id: id, kind: 'withdrawn', taken_by: randomUUID() },
  };
  const asked = {
    source: 'data_subject',
    fields: {
      exercised_right: 'access',
      received_on: today,
      way: 'phone',
      recorded_by: randomUUID(),
      due_on: '2100-01-01',
    },
  };
  for (const [url, body] of [
    [`/subjects/${subject}/request-steps`, step],
    [`/subjects/${subject}/subject-requests`, asked],
  ] as const) {
    expect((await post(url, body)).status).toBe(405);
  }
  const withIt = await post(
    '/subjects',
    {
      source: 'data_subject',
      relationship: { kind: 'person', standing: 'customer' },
      records: {
        persons: [{ fields: { given_names: 'Aino', family_name: 'Esimerkki' } }],
        'subject-requests': [asked],
      },
    },
    { purpose: 'service_delivery' },
  );
  expect(withIt.status).toBe(422);
  for (const forged of [
    { due_on: '2100-01-01' },
    { recorded_by: randomUUID() },
    { status: 'answered' },
    { controller: SERVICES },
  ])
    expect((await post('/requests', { subject, ...ASKED, ...forged }, AGENT)).status).toBe(422);
  for (const forged of [
    { extended_to: '2100-01-01' },
    { taken_by: randomUUID() },
    { taken_at: '2020-01-01T00:00:00Z' },
  ])
    expect((await post(`/requests/${id}/extension`, { ...extended, ...forged })).status).toBe(422);
  for (const method of ['PATCH', 'DELETE'] as const) {
    const tried = await call({
      method,
      url: `/subjects/${subject}/subject-requests/${id}`,
      ifMatch: '*',
      ...(method === 'PATCH' && { body: asked }),
    });
    expect([404, 405]).toContain(tried.status);
  }
  expect((await call({ url: `/requests/${id}` })).body).toMatchObject({ status: 'open', steps: [] });
});

test.each([
  '0001-01-01',
  '1850-01-01',
  '2018-05-24',
  '9999-12-31',
  '2026-02-30',
  '10000-01-01',
  '-000001-01-01',
  '',
  'today',
  '2026-01-01T00:00:00Z',
])('the day %j is no day of receipt', async (received_on) => {
  const subject = await addCustomer(register);
  expect((await post('/requests', { subject, ...ASKED, received_on }, AGENT)).status).toBe(422);
});

test('a request is extended once, of ten who try at once, and never after it was closed meanwhile', async () => {
  const { id } = await record();
  const tries = await Promise.all(
    Array.from({ length: 10 }, () => post(`/requests/${id}/extension`, extended)),
  );
  expect(tries.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(409)]);
  const other = await record();
  const [, closed] = await Promise.all([
    post(`/requests/${other.id}/extension`, extended),
    post(`/requests/${other.id}/closure`, { outcome: 'answered', told_by: 'email' }),
  ]);
  expect(closed.status).toBe(200);
  const { body } = await call({ url: `/requests/${other.id}` });
  expect(body.status).toBe('answered');
  expect(body.steps.map(({ kind }: { kind: string }) => kind).at(-1)).toBe('answered');
});

test.each([
  ['nothing', '   '],
  ['what nobody sees', '\u200b\u2060\u00ad'],
  ['a Hangul filler', '\u3164'],
  ['a null', 'a\u0000b'],
  ['what turns text', 'a\u202eb'],
  ['too much', 'x'.repeat(4001)],
])('a reason that is %s is none', async (_what, reason) => {
  const { id } = await record();
  expect((await post(`/requests/${id}/extension`, { reason, told_by: 'email' })).status).toBe(422);
  const refused = await post(`/requests/${id}/closure`, { outcome: 'refused', reason, told_by: 'email' });
  expect(refused.status).toBe(422);
  expect((await call({ url: `/requests/${id}` })).body).toMatchObject({ status: 'open', steps: [] });
});

test('a megabyte of words is refused', async () => {
  const subject = await addCustomer(register);
  const tried = await post('/requests', { subject, ...ASKED, wording: 'x'.repeat(1_100_000) }, AGENT);
  expect([413, 422]).toContain(tried.status);
});

test('a means of identifying that the notice rules out is none of a step either', async () => {
  const { id } = await record();
  for (const identified_by of ['code_and_name', 'identity_code']) {
    const tried = await post(`/requests/${id}/identification`, { identified_by });
    expect(tried.status, identified_by).toBe(422);
  }
});

test('a page of one list goes on in no other', async () => {
  await record();
  await record();
  const { body } = await call({ url: '/requests?limit=1' });
  for (const [url, more] of [
    ['/requests?limit=1&state=all', {}],
    ['/requests?limit=1', AGENT],
    ['/requests?limit=1', { controller: SERVICES }],
    ['/requests?limit=1&right=erasure', {}],
  ] as const) {
    const tried = await call({ url: `${url}&cursor=${encodeURIComponent(body.next)}`, ...more });
    expect(tried).toMatchObject({ status: 400 });
  }
});

test('what was refused is in the log, on the person where one was found', async () => {
  const { id, subject } = await record();
  const refusedOn = async () =>
    (await register.audit.looksAtSubject(subject)).items.filter(({ outcome }) => outcome === 'refused')
      .length;
  const before = await refusedOn();
  expect((await post(`/requests/${id}/extension`, extended, AGENT)).status).toBe(403);
  const unknown = await call({ url: `/requests/${randomUUID()}` });
  expect(unknown.status).toBe(404);
  expect(
    (
      await register.audit.looksBetween({
        from: new Date(Date.now() - 60_000),
        to: new Date(Date.now() + 60_000),
        controller: 'mpy_telecom',
        limit: 200,
      })
    ).items.map(({ accessId }) => accessId),
  ).toContain(unknown.id);
  await post(`/requests/${id}/closure`, { outcome: 'withdrawn' });
  expect((await post(`/requests/${id}/extension`, extended)).body.code).toBe('request-closed');
  expect(await refusedOn()).toBe(before + 1);
});

test('a restricted person’s requests tell nobody but the officer that they are', async () => {
  const { id, subject } = await record({ wording: 'Rajoittakaa.' });
  await restrict(subject);
  for (const purpose of ['customer_service', 'billing', 'contact_management']) {
    const list = await call({ purpose, url: '/requests?state=all&limit=200' });
    expect(JSON.stringify(list.body)).not.toContain(id);
    expect((await call({ purpose, url: `/subjects/${subject}/requests` })).body).toEqual({ items: [] });
    expect((await call({ purpose, url: `/requests/${id}` })).status).toBe(404);
    expect(
      (await call({ purpose, url: `/subjects/${subject}/subject-requests/${id}/origins` })).status,
    ).not.toBe(200);
  }
});

test('the database keeps the moment of a step itself, whoever writes', async () => {
  const officer = database.open({ role: roleNames(database.instance).purpose('subject_rights') });
  const { id, subject } = await record();
  const settings = { 'seloste.access_id': randomUUID(), 'seloste.controller': 'mpy_telecom' };
  const begun = Date.now();
  const [step] = await officer.query<{ taken_at: Date }>(settings, {
    text: `insert into register.request_step (subject, controller, source, request_id, kind, taken_by, told_by, taken_at)
      values ($1, 'mpy_telecom', 'own_records', $2, 'answered', $3, 'email', '2020-01-01') returning taken_at`,
    values: [subject, id, randomUUID()],
  });
  expect(step?.taken_at.getTime()).toBeGreaterThan(begun - 60_000);
});
