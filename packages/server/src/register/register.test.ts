import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { ACTOR, addCustomer, openRegisterCalls, SERVICES } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const register = await openRegisterCalls(database);
const { call } = register;

const phone = { number: '040 123 4567' };
const add = (
  subject: string,
  path: string,
  fields: object,
  purpose = 'service_delivery',
  source = 'data_subject',
) => call({ purpose, method: 'POST', url: `/subjects/${subject}/${path}`, body: { source, fields } });

describe('a subject', () => {
  test('is added whole, seen by category, and what is closed says who may open it', async () => {
    const subject = await addCustomer(register, {
      customers: [{ fields: { customer_number: '100001', customer_type: 'consumer' } }],
      'phone-numbers': [{ fields: phone }],
      'identity-codes': [{ fields: { code: '010190-900P', ground: 'credit' } }],
    });
    const seen = await call({ purpose: 'customer_service', url: `/subjects/${subject}` });
    expect(seen.status).toBe(200);
    const { identity, identity_code, contact_details, traffic_data } = seen.body.categories;
    expect(identity.records.persons.rows[0].fields).toEqual({
      given_names: 'Aino Maria',
      family_name: 'Esimerkki',
      birth_date: null,
    });
    expect(contact_details.records['phone-numbers'].rows[0].fields).toMatchObject({
      number: '+358401234567',
      directory: 'unlisted',
    });
    expect(identity_code.records['identity-codes'].rows[0].fields).toEqual({ masked: '010190-****' });
    expect(traffic_data).toEqual({
      access: 'closed',
      opened_by: expect.arrayContaining(['billing', 'statutory_duties']),
    });
    expect(seen.body.flags).toEqual([]);
    expect(identity.records.persons.rows[0]).toMatchObject({
      revision: 1,
      source: 'data_subject',
      notice_version: 1,
    });
  });

  test('opens the identity code to the purpose that may read it, and to no other', async () => {
    const subject = await addCustomer(register, {
      'identity-codes': [{ fields: { code: '010190Y900P', ground: 'credit' } }],
    });
    const read = (purpose: string) => call({ purpose, url: `/subjects/${subject}/identity-codes` });
    expect((await read('service_delivery')).body.items[0].fields.code).toBe('010190Y900P');
    expect((await read('billing')).body.items[0].fields).toEqual({ masked: '010190-****'.replace('-', 'Y') });
    const refused = await read('market_research');
    expect(refused).toMatchObject({ status: 403, body: { code: 'purpose-does-not-reach' } });
    expect(refused.body.allowed_purposes).toContain('service_delivery');
    const [kept] = await admin.query<{ code: Buffer }>(
      {},
      { text: 'select code from register.identity_code where subject = $1', values: [subject] },
    );
    expect(kept?.code.includes(Buffer.from('010190'))).toBe(false);
  });

  test('once its key is erased, shows nothing sealed and takes nothing more to seal', async () => {
    const subject = await addCustomer(register, {
      'other-information': [{ fields: { content: 'Soita illalla.' } }],
    });
    const read = () => call({ purpose: 'customer_service', url: `/subjects/${subject}/other-information` });
    expect((await read()).body.items[0].fields.content).toBe('Soita illalla.');
    await register.subjectKeys.erase([subject]);
    expect(await read()).toMatchObject({ status: 410, body: { code: 'subject-key-erased' } });
    const whole = await call({ purpose: 'customer_service', url: `/subjects/${subject}` });
    const { other_information, identity } = whole.body.categories;
    expect(other_information.records['other-information'].rows[0].fields).toEqual({
      given_on: expect.any(String),
    });
    expect(identity.records.persons.rows).toHaveLength(1);
    const again = await add(subject, 'other-information', { content: 'x' });
    expect(again).toMatchObject({ status: 410, body: { code: 'subject-key-erased' } });
  });

  test('cannot be added twice under one number, and nothing of the second is left', async () => {
    const records = { customers: [{ fields: { customer_number: '100002', customer_type: 'consumer' } }] };
    await addCustomer(register, records);
    const before = await countOf('subject');
    const second = await call({
      purpose: 'service_delivery',
      method: 'POST',
      url: '/subjects',
      body: {
        source: 'data_subject',
        relationship: { kind: 'person', standing: 'customer' },
        records: { ...records, persons: [{ fields: { given_names: 'A', family_name: 'B' } }] },
      },
    });
    expect(second).toMatchObject({ status: 409, body: { code: 'number-taken' } });
    expect(await countOf('subject')).toBe(before);
  });

  test('is not there for a purpose that it does not concern, for another controller, or when unknown', async () => {
    const subject = await addCustomer(register);
    for (const asked of [
      { purpose: 'contact_management', url: `/subjects/${subject}` },
      { purpose: 'customer_service', controller: SERVICES, url: `/subjects/${subject}` },
      { purpose: 'customer_service', url: `/subjects/${randomUUID()}` },
      { purpose: 'customer_service', controller: SERVICES, url: `/subjects/${subject}/persons` },
    ]) {
      expect(await call(asked)).toMatchObject({ status: 404, body: { code: 'subject-not-found' } });
    }
  });
});

const countOf = async (record: string) => {
  const [row] = await admin.query<{ n: string }>(
    {},
    { text: `select count(*) as n from register.${record}` },
  );
  return Number(row?.n);
};

describe('a row', () => {
  test('is added, read, changed from its revision, and keeps its past', async () => {
    const subject = await addCustomer(register);
    const added = await add(subject, 'phone-numbers', phone);
    expect(added).toMatchObject({ status: 201, body: { revision: 1, fields: { number: '+358401234567' } } });
    const url = `/subjects/${subject}/phone-numbers/${added.body.id}`;
    expect(added.headers).toMatchObject({ location: `/v1${url}`, etag: '"1"' });

    const body = { source: 'data_subject', fields: { number: '050 123 4567', directory: 'secret' } };
    const change = (ifMatch?: string) =>
      call({ purpose: 'customer_service', method: 'PATCH', url, body, ...(ifMatch && { ifMatch }) });
    expect(await change()).toMatchObject({ status: 428, body: { code: 'revision-missing' } });
    expect(await change('"7"')).toMatchObject({ status: 412, body: { code: 'revision-changed' } });
    const changed = await change('"1"');
    expect(changed).toMatchObject({
      status: 200,
      body: { revision: 2, fields: { number: '+358501234567' } },
    });
    expect(changed.headers.etag).toBe('"2"');
    expect(await change('"1"')).toMatchObject({ status: 412 });

    const read = await call({ purpose: 'customer_service', url });
    expect(read.body).toMatchObject({ id: added.body.id, flags: [{ kind: 'secret_number', closes: [] }] });
    const past = await call({ purpose: 'statutory_duties', url: `${url}/history` });
    expect(past.body.items).toMatchObject([
      { revision: 1, operation: 'change', fields: { number: '+358401234567', directory: 'unlisted' } },
    ]);
    expect(await call({ purpose: 'customer_service', url: `${url}/history` })).toMatchObject({
      status: 403,
      body: { allowed_purposes: expect.arrayContaining(['statutory_duties', 'subject_rights']) },
    });
  });

  test('that was sealed has a sealed past, which opens to who may read it', async () => {
    const subject = await addCustomer(register);
    const content = 'Laskulla väärä osoite.';
    const added = await add(
      subject,
      'complaints',
      { kind: 'complaint', channel: 'phone', content },
      'customer_service',
    );
    const url = `/subjects/${subject}/complaints/${added.body.id}`;
    const body = { source: 'data_subject', fields: { content: 'Korjattu.', status: 'answered' } };
    const changed = await call({ purpose: 'customer_service', method: 'PATCH', url, body, ifMatch: '"1"' });
    expect(changed.body.fields).toMatchObject({ content: 'Korjattu.', status: 'answered' });
    const past = await call({ purpose: 'statutory_duties', url: `${url}/history` });
    expect(past.body.items[0].fields.content).toBe(content);
    const [kept] = await admin.query<{ old: { content: string } }>(
      {},
      { text: 'select old from register.change where row_id = $1', values: [added.body.id] },
    );
    expect(Buffer.from(String(kept?.old.content).slice(2), 'hex').includes(Buffer.from(content))).toBe(false);
  });

  test('of which the purpose reads a part alone keeps its past', async () => {
    const subject = await addCustomer(register, {
      'identity-codes': [{ fields: { code: '020385-901P', ground: 'credit' } }],
    });
    const codes = `/subjects/${subject}/identity-codes`;
    const [{ id }] = (await call({ purpose: 'statutory_duties', url: codes })).body.items;
    const body = { source: 'data_subject', fields: { ground: 'consent' } };
    const changed = await call({
      purpose: 'service_delivery',
      method: 'PATCH',
      url: `${codes}/${id}`,
      body,
      ifMatch: '*',
    });
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    const history = (purpose: string) => call({ purpose, url: `${codes}/${id}/history` });
    expect((await history('statutory_duties')).body.items).toHaveLength(1);
    // It reads the history, and of the codes the mask.
    expect((await call({ purpose: 'duplicate_management', url: codes })).status).toBe(200);
    expect(await history('duplicate_management')).toMatchObject({
      status: 403,
      body: { code: 'purpose-does-not-reach' },
    });
  });

  test('is removed by a purpose that may, from its revision', async () => {
    const subject = await addCustomer(register, { 'phone-numbers': [{ fields: phone }] });
    const { body } = await call({ purpose: 'subject_rights', url: `/subjects/${subject}/phone-numbers` });
    const url = `/subjects/${subject}/phone-numbers/${body.items[0].id}`;
    const remove = (purpose: string, ifMatch = '"1"') => call({ purpose, method: 'DELETE', url, ifMatch });
    expect(await remove('customer_service')).toMatchObject({
      status: 403,
      body: { allowed_purposes: expect.arrayContaining(['subject_rights']) },
    });
    expect(await remove('subject_rights', '"9"')).toMatchObject({ status: 412 });
    expect(await remove('subject_rights')).toMatchObject({ status: 204, body: undefined });
    expect(await remove('subject_rights')).toMatchObject({ status: 404, body: { code: 'row-not-found' } });
    const past = await call({ purpose: 'subject_rights', url: `${url}/history` });
    expect(past.body.items).toMatchObject([{ operation: 'remove', fields: { number: '+358401234567' } }]);
  });

  test('of a better source is not overwritten by a worse one, nor written from one that the notice does not name', async () => {
    const subject = await addCustomer(register, { 'phone-numbers': [{ fields: phone }] });
    const { body } = await call({ purpose: 'customer_service', url: `/subjects/${subject}/phone-numbers` });
    const change = (source: string) =>
      call({
        purpose: 'customer_service',
        method: 'PATCH',
        url: `/subjects/${subject}/phone-numbers/${body.items[0].id}`,
        body: { source, fields: { number: '050 123 4567' } },
        ifMatch: '"1"',
      });
    expect(await change('partners')).toMatchObject({ status: 409, body: { code: 'worse-source' } });
    expect(await change('credit_registers')).toMatchObject({
      status: 422,
      body: { code: 'unknown-source', allowed_sources: expect.arrayContaining(['data_subject']) },
    });
  });

  test('is changed by one of many at the same time', async () => {
    const subject = await addCustomer(register, { 'phone-numbers': [{ fields: phone }] });
    const { body } = await call({ purpose: 'customer_service', url: `/subjects/${subject}/phone-numbers` });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        call({
          purpose: 'customer_service',
          method: 'PATCH',
          url: `/subjects/${subject}/phone-numbers/${body.items[0].id}`,
          body: { source: 'data_subject', fields: { as_given: `call ${n}` } },
          ifMatch: '"1"',
        }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(7).fill(412)]);
  });

  test('of a purpose that may only add comes back as its id alone', async () => {
    const subject = await addCustomer(register);
    const added = await add(
      subject,
      'recordings',
      {
        started_at: '2026-01-15T10:00:00Z',
        seconds: 60,
        media_type: 'audio/ogg',
        location: 'r/1',
        media_key: 'AAAA',
      },
      'customer_service',
      'own_records',
    );
    expect(added).toMatchObject({ status: 201, body: { id: expect.any(String) } });
    expect(Object.keys(added.body)).toEqual(['id']);
  });
});

describe('every call leaves its entry in the log', () => {
  test('reads, searches, changes and refusals, with whom they were about', async () => {
    const subject = await addCustomer(register);
    await call({ purpose: 'customer_service', url: `/subjects/${subject}/persons` });
    await call({
      purpose: 'customer_service',
      url: `/subjects/${subject}/traffic-records?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z`,
    });
    await add(subject, 'phone-numbers', phone, 'customer_service');
    const { items } = await register.audit.looksAtSubject(subject);
    const seen = items.map(({ operation, outcome, purpose }) => `${operation} ${outcome} ${purpose}`);
    expect(seen.toSorted()).toEqual([
      'add allowed customer_service',
      'add allowed service_delivery',
      'read allowed customer_service',
      'read refused customer_service',
    ]);
    expect((await register.audit.looksByActor(ACTOR)).items.length).toBeGreaterThan(3);
  });
});
