import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { roleNames } from '../platform/database/roles.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { addCustomer, openRegisterCalls, TELECOM } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';

// Ways around prior consent (D20) and around a withdrawal (GDPR 7(3)) that were found open.
const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const register = await openRegisterCalls(database);
const { call } = register;

const under = (purpose: string) => database.open({ role: roleNames(database.instance).purpose(purpose) });
const settings = () => ({ 'seloste.access_id': randomUUID(), 'seloste.controller': TELECOM });
const persons = [{ fields: { given_names: 'Aino', family_name: 'Esimerkki' } }];
const create = (purpose: string, relationship: object, records: object, source = 'data_subject') =>
  call({ purpose, method: 'POST', url: '/subjects', body: { source, relationship, records } });
const add = (purpose: string, subject: string, path: string, fields: object) =>
  call({
    purpose,
    method: 'POST',
    url: `/subjects/${subject}/${path}`,
    body: { source: 'data_subject', fields },
  });
const sees = async (purpose: string, subject: string) =>
  (await call({ purpose, url: `/subjects/${subject}` })).status === 200;

describe('a consumer without consent', () => {
  test.each([
    ['customer_events', 'data_subject'],
    ['contact_management', 'data_subject'],
    ['partner_marketing', 'partners'],
  ])('does not come in as a customer under %s', async (purpose, source) => {
    const made = await create(purpose, { kind: 'person', standing: 'customer' }, { persons }, source);
    expect(made).toMatchObject({ status: 403, body: { code: 'customer-not-opened' } });
    const insert = under(purpose).query(settings(), {
      text: `insert into register.subject (subject, controller, source, kind, standing) values ($1, $2, $3, 'person', 'customer')`,
      values: [randomUUID(), TELECOM, source],
    });
    await expect(insert).rejects.toMatchObject({ code: 'customer-not-opened' });
  });

  test('is not made a customer of a contact', async () => {
    const ground = [{ fields: { ground: 'supplier', described: 'Fibre route' } }];
    const contact = { kind: 'person', standing: 'contact' };
    const made = await create('contact_management', contact, { persons, 'contact-grounds': ground });
    const { subject } = made.body;
    const { body } = await call({
      purpose: 'contact_management',
      url: `/subjects/${subject}/relationships`,
    });
    const changed = await call({
      purpose: 'contact_management',
      method: 'PATCH',
      url: `/subjects/${subject}/relationships/${body.items[0].id}`,
      body: { source: 'data_subject', fields: { standing: 'customer' } },
      ifMatch: '*',
    });
    expect(changed).toMatchObject({ status: 403, body: { code: 'customer-not-opened' } });
    expect(await sees('telemarketing', subject)).toBe(false);
  });

  const business = [{ fields: { market: 'business', ground: 'interest' } }];
  const person = { kind: 'person', standing: 'prospect' };
  const representing = (organisation: string) => [{ fields: { organisation, position: 'ostaja' } }];

  test('does not pass as the representative of an organisation that is not there', async () => {
    for (const organisation of [randomUUID(), await addCustomer(register)]) {
      const records = { persons, prospects: business, representations: representing(organisation) };
      expect((await create('service_delivery', person, records)).body.code).toBe('hidden-consumer');
    }
  });

  test('is not left behind when the representation goes to another or goes away', async () => {
    const organisation = await addCustomer(register, {}, { kind: 'company' });
    const records = { persons, prospects: business, representations: representing(organisation) };
    const made = await create('service_delivery', person, records);
    expect(made.status).toBe(201);
    const url = `/subjects/${made.body.subject}/representations/${made.body.records.representations[0]}`;
    const body = { source: 'data_subject', fields: { organisation: randomUUID() } };
    const moved = await call({ purpose: 'service_delivery', method: 'PATCH', url, body, ifMatch: '*' });
    expect(moved.body.code).toBe('hidden-consumer');
    const removed = await call({ purpose: 'subject_rights', method: 'DELETE', url, ifMatch: '*' });
    expect(removed.body.code).toBe('hidden-consumer');
  });

  test('is not made of a company', async () => {
    const organisations = [{ fields: { name: 'Testiyritys Oy' } }];
    const company = { kind: 'company', standing: 'prospect' };
    const made = await create('service_delivery', company, { organisations, prospects: business });
    const { subject } = made.body;
    const { body } = await call({ purpose: 'service_delivery', url: `/subjects/${subject}/relationships` });
    const changed = await call({
      purpose: 'service_delivery',
      method: 'PATCH',
      url: `/subjects/${subject}/relationships/${body.items[0].id}`,
      body: { source: 'data_subject', fields: { kind: 'person' } },
      ifMatch: '*',
    });
    expect(changed.body.code).toBe('wrong-kind');
    const person = await call({
      purpose: 'service_delivery',
      method: 'POST',
      url: `/subjects/${subject}/persons`,
      body: { source: 'data_subject', fields: { given_names: 'Piilo', family_name: 'Kuluttaja' } },
    });
    expect(person).toMatchObject({ status: 422, body: { code: 'wrong-kind' } });
  });
});

describe('the latest decision', () => {
  const decision = (permission: string, what: string, decided_at?: string) => ({
    permission,
    decision: what,
    evidence: 'call 1',
    ...(decided_at !== undefined && { decided_at }),
  });

  test.each(['2099-01-01T00:00:00Z', '1.1.2099 12.00'])('is never one dated ahead (%s)', async (ahead) => {
    const subject = await addCustomer(register);
    const given = await add(
      'customer_service',
      subject,
      'permissions',
      decision('electronic_marketing', 'given', ahead),
    );
    expect(given).toMatchObject({ status: 422, body: { errors: [{ code: 'in-the-future' }] } });
    await add('customer_service', subject, 'permissions', decision('electronic_marketing', 'given'));
    await add('customer_service', subject, 'permissions', decision('electronic_marketing', 'withdrawn'));
    expect(await sees('electronic_marketing', subject)).toBe(false);
  });

  test('is never one dated ahead in the database either', async () => {
    const subject = await addCustomer(register);
    const insert = under('customer_service').query(settings(), {
      text: `insert into register.permission (subject, controller, source, permission, decision, decided_at, evidence)
        values ($1, $2, 'data_subject', 'electronic_marketing', 'given', now() + interval '1 minute', 'x')`,
      values: [subject, TELECOM],
    });
    await expect(insert).rejects.toMatchObject({ status: 422 });
  });

  test('is the ban, when the permission that comes in now was given before it', async () => {
    const subject = await addCustomer(register);
    await add('customer_service', subject, 'permissions', decision('telemarketing', 'banned'));
    expect(await sees('telemarketing', subject)).toBe(false);
    const late = decision('telemarketing', 'given', '2020-01-01T00:00:00Z');
    await add('subject_rights', subject, 'permissions', late);
    expect(await sees('telemarketing', subject)).toBe(false);
    const [ban] = await admin.query<{ ends_on: string | null }>(
      {},
      { text: 'select ends_on from register.block where subject = $1', values: [subject] },
    );
    expect(ban?.ends_on).toBe(null);
  });
});
