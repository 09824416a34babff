import { expect, test } from 'vitest';
import { openColleagues } from '../access/access.api.ts';
import { roleNames } from '../platform/database/roles.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { addCustomer, type Call, openRegisterCalls, SERVICES } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { casesRoutes } from './cases.api.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const system = database.open({ role: roleNames(database.instance).system });
const register = await openRegisterCalls(database, {
  routes: (parts) => (http) => casesRoutes(http, { ...parts, system, colleagues: openColleagues(system) }),
});

let numbers = 0;
const service = (fields: object) => ({
  fields: { service_number: `L-${++numbers}`, product: 'Kuitu 600', product_group: 'fibre', ...fields },
});
const customer = (services: object[], more: Parameters<typeof addCustomer>[2] = {}) =>
  addCustomer(register, { services, 'phone-numbers': [{ fields: { number: '040 123 4567' } }] }, more);

const post = (url: string, body: unknown = {}, more: Partial<Call> = {}) =>
  register.call({ purpose: 'disruption_handling', method: 'POST', url, body, ...more });
const disruption = async (place: object) => {
  const opened = await post('/cases', { kind: 'service_disruption', ...place });
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  return opened.body.id as string;
};
const subjectsOf = (answer: { body: { items: { subject: string }[] } }) =>
  answer.body.items.map(({ subject }) => subject);

test('those hit are counted and listed by area or element, a page at a time, under their own controller', async () => {
  const both = await customer([
    service({ area: 'keskusta', network_element: 'olt-1' }),
    service({ area: 'keskusta' }),
  ]);
  const byArea = await customer([service({ area: 'keskusta' })]);
  const byElement = await customer([
    service({ area: 'pitäjä', network_element: 'olt-1', status: 'suspended' }),
  ]);
  await customer([
    service({ area: 'keskusta', status: 'ended' }),
    service({ area: 'pitäjä', network_element: 'olt-2' }),
  ]);
  await customer([service({ area: 'keskusta' })], { controller: SERVICES });

  const id = await disruption({ area: 'keskusta', network_element: 'olt-1' });
  const all = await post(`/cases/${id}/selection`);
  expect(all).toMatchObject({ status: 200, body: { services: 4, customers: 3 } });
  expect(subjectsOf(all)).toEqual([both, byArea, byElement].toSorted());
  expect(all.body.items.find(({ subject }: { subject: string }) => subject === both)).toMatchObject({
    linked: false,
    services: [{ product: 'Kuitu 600' }, { product: 'Kuitu 600' }],
    shown: { person: [{ family_name: 'Esimerkki' }], phone_number: [{ number: '+358401234567' }] },
  });

  const first = await post(`/cases/${id}/selection`, { limit: 2 });
  const second = await post(`/cases/${id}/selection`, { limit: 2, cursor: first.body.next });
  expect([...subjectsOf(first), ...subjectsOf(second)]).toEqual(subjectsOf(all));
  expect(second.body).not.toHaveProperty('customers');
  expect(second.body.next).toBeUndefined();

  // Each page is in the log with those it showed.
  const { items } = await register.audit.looksAtSubject(byElement);
  expect(items.filter(({ operation }) => operation === 'search')).toHaveLength(2);
});

test('the places of services in use are proposed as far as the purpose sees them, and asking is in the log', async () => {
  await customer([
    service({ area: 'ydin', network_element: 'olt-100' }),
    service({ area: 'ydin', network_element: 'olt-101', status: 'suspended' }),
    service({ area: 'entinen', network_element: 'olt-102', status: 'ended' }),
  ]);
  await customer([service({ area: 'muiden' })], { controller: SERVICES });
  const before = new Date();
  const { status, body } = await register.call({ purpose: 'disruption_handling', url: '/cases/places' });
  expect(status, JSON.stringify(body)).toBe(200);
  expect(body.complete).toBe(true);
  expect(body.area.filter((name: string) => ['ydin', 'entinen', 'muiden'].includes(name))).toEqual(['ydin']);
  const elements = body.network_element.filter((name: string) => name.startsWith('olt-10'));
  expect(elements).toEqual(['olt-100', 'olt-101']);
  const { items } = await register.audit.looksBetween({ from: before, to: new Date() });
  expect(items).toContainEqual(
    expect.objectContaining({ operation: 'search', records: ['service'], purpose: 'disruption_handling' }),
  );

  const unseen = await register.call({ purpose: 'billing', url: '/cases/places' });
  expect(unseen).toMatchObject({ status: 403, body: { code: 'purpose-does-not-reach' } });
});

test('all who are hit are linked at once, with one entry in the log that each of them finds', async () => {
  const hit: string[] = [];
  for (let n = 0; n < 70; n += 1) hit.push(await customer([service({ network_element: 'olt-9' })]));
  const restricted = hit.pop() ?? '';
  await register.call({
    purpose: 'subject_rights',
    method: 'POST',
    url: `/subjects/${restricted}/blocks`,
    body: { source: 'data_subject', fields: { kind: 'restriction', evidence: 'letter' } },
  });
  const id = await disruption({ network_element: 'olt-9' });
  const linked = await post(`/cases/${id}/selection/links`);
  expect(linked).toMatchObject({ status: 200, body: { customers: 69, linked: 69 } });
  expect((await post(`/cases/${id}/selection/links`)).body).toEqual({ customers: 69, linked: 0 });

  const seen = new Set<string>();
  for (const subject of hit) {
    const { items } = await register.audit.looksAtSubject(subject);
    const entries = items.filter(
      ({ operation, records }) => operation === 'add' && records.includes('case_link'),
    );
    expect(entries).toHaveLength(2);
    seen.add(entries.map(({ seq }) => seq).join());
  }
  expect(seen.size).toBe(1);
  const { items } = await register.audit.looksAtSubject(restricted);
  expect(items.some(({ records }) => records.includes('case_link'))).toBe(false);

  const { body } = await register.call({
    purpose: 'disruption_handling',
    url: `/cases/${id}/parties?limit=200`,
  });
  expect(subjectsOf({ body })).toEqual(hit.toSorted());
  const page = await post(`/cases/${id}/selection`, { limit: 1 });
  expect(page.body.items).toMatchObject([{ linked: true }]);
  const counted = await register.call({ purpose: 'disruption_handling', url: '/cases?of=all' });
  expect(counted.body.items.find((one: { id: string }) => one.id === id).parties.count).toBe(69);
});

test('only a disruption has a place, and only an open one takes people in', async () => {
  for (const body of [{ kind: 'service_disruption' }, { kind: 'fault', area: 'keskusta' }]) {
    expect(await post('/cases', body)).toMatchObject({ status: 422, body: { code: 'case-place-mismatch' } });
  }
  const fault = await post('/cases', { kind: 'fault' });
  expect(await post(`/cases/${fault.body.id}/selection`)).toMatchObject({
    status: 409,
    body: { code: 'case-without-place' },
  });
  const id = await disruption({ area: 'kukkola' });
  await post(`/cases/${id}/close`, { outcome: 'solved' }, { ifMatch: '*' });
  expect(await post(`/cases/${id}/selection/links`)).toMatchObject({
    status: 409,
    body: { code: 'case-closed' },
  });
  expect(await post(`/cases/${id}/selection`)).toMatchObject({
    status: 200,
    body: { customers: 0, items: [] },
  });
});

test('a purpose that does not read where services lie selects nobody by it', async () => {
  const id = await disruption({ network_element: 'olt-9' });
  const refused = await post(`/cases/${id}/selection`, {}, { purpose: 'billing' });
  expect(refused).toMatchObject({
    status: 403,
    body: { code: 'purpose-does-not-reach', fields: expect.arrayContaining(['network_element']) },
  });
  expect(refused.body.allowed_purposes).toContain('disruption_handling');
  const links = await post(`/cases/${id}/selection/links`, {}, { purpose: 'billing' });
  expect(links).toMatchObject({
    status: 403,
    body: { code: 'purpose-does-not-reach', fields: expect.arrayContaining(['network_element']) },
  });
});
