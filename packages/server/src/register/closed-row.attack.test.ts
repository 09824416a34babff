import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openColleagues, todayInFinland } from '../access/access.api.ts';
import { casesRoutes } from '../cases/cases.api.ts';
import { roleNames } from '../platform/database/roles.ts';
import { rightsRoutes } from '../rights/rights.api.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { ACTOR, addCustomer, openRegisterCalls, TELECOM } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const system = database.open({ role: roleNames(database.instance).system });
const register = await openRegisterCalls(database, {
  roles: ['agent', 'officer'],
  routes: (parts) => async (http) => {
    const colleagues = openColleagues(system);
    await http.register(async (own) => casesRoutes(own as typeof http, { ...parts, system, colleagues }));
    await http.register(async (own) =>
      rightsRoutes(own as typeof http, { ...parts, colleagues, today: todayInFinland }),
    );
  },
});
const { http } = register;
const today = todayInFinland();
const AGENT = { purpose: 'customer_service' } as const;
const call = (asked: Parameters<typeof register.call>[0]) => register.call(asked);

test('a revision tells nothing of a row that is closed: neither asked for nor changed by it', async () => {
  const subject = await addCustomer(register, { 'phone-numbers': [{ fields: { number: '040 123 4567' } }] });
  const list = `/subjects/${subject}/phone-numbers`;
  const { items } = (await call({ ...AGENT, url: list })).body;
  const url = `${list}/${items[0].id}`;
  const ask = (header: string, value: string) =>
    http.inject({
      url: `/v1${url}`,
      headers: { 'seloste-purpose': 'customer_service', 'seloste-controller': TELECOM, [header]: value },
    });
  expect((await ask('if-none-match', '"1"')).statusCode).toBe(200); // what is shown is shown in whole: nothing is kept to compare
  const restricted = await call({
    purpose: 'subject_rights',
    method: 'POST',
    url: `/subjects/${subject}/blocks`,
    body: { source: 'data_subject', fields: { kind: 'restriction', began_on: today, evidence: 'form' } },
  });
  expect(restricted.status).toBe(201);
  for (const header of ['if-none-match', 'if-match', 'range']) {
    for (const value of ['"1"', '"2"', '*', 'bytes=0-1']) {
      const answer = await ask(header, value);
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'subject-not-found']);
      expect(answer.headers.etag).toBeUndefined();
    }
  }
  const body = { source: 'data_subject', fields: { number: '050 765 4321' } };
  const tries = await Promise.all(
    ['"1"', '"2"', '*'].map((ifMatch) => call({ ...AGENT, method: 'PATCH', url, body, ifMatch })),
  );
  const told = tries.map(({ status, body: { instance: _, ...problem } }) => ({ status, ...problem }));
  expect(told[0]).toMatchObject({ status: 404 });
  expect(told).toEqual([told[0], told[0], told[0]]);
});

test('a page of a list goes on for whoever was given its cursor, under the purpose that it was given for', async () => {
  const subjects = [await addCustomer(register), await addCustomer(register)];
  const opened = await call({ ...AGENT, method: 'POST', url: '/cases', body: { kind: 'enquiry' } });
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  const at = `/cases/${opened.body.id}`;
  for (const subject of subjects) {
    await call({ ...AGENT, method: 'POST', url: `${at}/parties`, body: { subject } });
    const note = { subject, kind: 'note', content: 'Soitti.' };
    expect((await call({ ...AGENT, method: 'POST', url: `${at}/notes`, body: note })).status).toBe(201);
    const asked = { subject, right: 'access', way: 'phone' };
    expect((await call({ ...AGENT, method: 'POST', url: '/requests', body: asked })).status).toBe(201);
  }
  const page = (url: string, actor: string, purpose: string) =>
    http.inject({
      url: `/v1${url}`,
      headers: { 'seloste-purpose': purpose, 'seloste-controller': TELECOM, 'test-actor': actor },
    });
  await call({ ...AGENT, method: 'POST', url: '/cases', body: { kind: 'enquiry' } });
  for (const list of [`${at}/parties`, `${at}/notes`, '/requests', '/cases?of=all']) {
    const ask = `${list}${list.includes('?') ? '&' : '?'}limit=1`;
    const { next } = (await page(ask, ACTOR, 'customer_service')).json();
    expect(next, list).toEqual(expect.any(String));
    const more = `${ask}&cursor=${next}`;
    expect((await page(more, ACTOR, 'customer_service')).statusCode, list).toBe(200);
    expect((await page(more, randomUUID(), 'customer_service')).json().code, list).toBe('cursor-refused');
    expect((await page(more, ACTOR, 'subject_rights')).json().code, list).toBe('cursor-refused');
  }
});
