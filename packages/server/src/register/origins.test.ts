import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { roleNames } from '../platform/database/roles.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { addCustomer, openRegisterCalls, TELECOM } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const register = await openRegisterCalls(database);
const { call } = register;

const change = async (url: string, source: string, fields: object, purpose = 'service_delivery') => {
  const answer = await call({ purpose, method: 'PATCH', url, ifMatch: '*', body: { source, fields } });
  expect(answer.status).toBe(200);
  return answer.body;
};
const originsOf = async (url: string, purpose = 'subject_rights') =>
  (await call({ purpose, url: `${url}/origins` })).body;

/** An address that came from a channel, then a new street, then a new postcode, then the first street again. */
const addressWithHistory = async () => {
  const subject = await addCustomer(register);
  const added = await call({
    purpose: 'service_delivery',
    method: 'POST',
    url: `/subjects/${subject}/postal-addresses`,
    body: { source: 'service_channels', fields: { street: 'Vanhakatu 1', postcode: '50100' } },
  });
  const url = `/subjects/${subject}/postal-addresses/${added.body.id}`;
  const versions = [
    added.body,
    await change(url, 'service_channels', { street: 'Uusikatu 2' }),
    await change(url, 'data_subject', { postcode: '50130' }),
    await change(url, 'data_subject', { street: 'Vanhakatu 1' }),
  ];
  return { subject, url, id: added.body.id as string, at: versions.map(({ obtained_at }) => obtained_at) };
};

describe('the origin of a value', () => {
  test('is of the version that first had it, and what it said before is told with its spans', async () => {
    const { url, at } = await addressWithHistory();
    const { revision, fields } = await originsOf(url);
    expect(revision).toBe(4);
    expect(fields.use).toMatchObject({
      source: 'service_channels',
      since: at[0],
      since_known: true,
      earlier: [],
    });
    expect(fields.postcode).toMatchObject({
      source: 'data_subject',
      since: at[2],
      earlier: [{ value: '50100', from: at[0], until: at[2], source: 'service_channels' }],
    });
    expect(fields.street).toMatchObject({
      source: 'data_subject',
      since: at[3],
      earlier: [
        { value: 'Uusikatu 2', from: at[1], until: at[3], source: 'service_channels' },
        { value: 'Vanhakatu 1', from: at[0], until: at[1], source: 'service_channels' },
      ],
    });
  });

  test('comes with the last day of its row', async () => {
    const { url } = await addressWithHistory();
    await change(url, 'data_subject', { valid_to: '2099-06-30' });
    const { last_day } = (await call({ purpose: 'service_delivery', url })).body;
    expect(last_day).toMatch(/^\d{4}-\d\d-\d\d$/);
    const { fields } = await originsOf(url);
    expect(Object.values(fields).map((one) => (one as { last_day: string }).last_day)).toEqual(
      Object.keys(fields).map(() => last_day),
    );
  });

  test('is told to a purpose that reads no history, without what was said before', async () => {
    const { url, at } = await addressWithHistory();
    const answer = await call({ purpose: 'customer_service', url: `${url}/origins` });
    expect(answer.body.fields.street).toEqual({
      source: 'data_subject',
      since: at[3],
      since_known: true,
      notice_version: 1,
      last_day: null,
    });
    expect(JSON.stringify(answer.body)).not.toContain('Uusikatu');
  });

  test('says nothing of a field that the purpose does not read', async () => {
    const { url } = await addressWithHistory();
    expect(Object.keys((await originsOf(url, 'market_research')).fields)).toEqual(['postcode']);
    const refused = await call({ purpose: 'competitions', url: `${url}/origins` });
    expect(refused).toMatchObject({ status: 403, body: { code: 'purpose-does-not-reach' } });
  });

  test('of a row that is closed to the purpose is not there', async () => {
    const { url, subject } = await addressWithHistory();
    await call({
      purpose: 'statutory_duties',
      method: 'POST',
      url: `/subjects/${subject}/blocks`,
      body: { source: 'population_register', fields: { kind: 'protected_address', evidence: 'DVV' } },
    });
    expect((await call({ purpose: 'customer_service', url: `${url}/origins` })).status).toBe(404);
    expect((await originsOf(url)).fields.street.source).toBe('data_subject');
  });

  test('of a code under seal is told, its earlier code opened for who reads all of it, masked for the rest', async () => {
    const subject = await addCustomer(register);
    const added = await call({
      purpose: 'service_delivery',
      method: 'POST',
      url: `/subjects/${subject}/identity-codes`,
      body: { source: 'data_subject', fields: { code: '010190-900P', ground: 'credit' } },
    });
    const url = `/subjects/${subject}/identity-codes/${added.body.id}`;
    await change(url, 'data_subject', { ground: 'debt_collection' });
    const changed = await change(url, 'data_subject', { code: '020190-901C' });
    const whole = (await originsOf(url)).fields;
    expect(whole.code).toMatchObject({ since: changed.obtained_at, earlier: [{ value: '010190-900P' }] });
    expect(whole.ground.earlier).toMatchObject([{ value: 'credit' }]);
    const masked = await originsOf(url, 'duplicate_management');
    expect(Object.keys(masked.fields)).toEqual(['masked']);
    expect(masked.fields.masked).not.toHaveProperty('earlier');
  });

  test('says so where what was before is gone on its day', async () => {
    const { url, at } = await addressWithHistory();
    await admin.query(
      {},
      {
        text: 'delete from register.change where row_id = $1 and row_revision < 3',
        values: [url.slice(-36)],
      },
    );
    const { fields } = await originsOf(url);
    expect(fields.use).toMatchObject({ since: at[2], since_known: false, earlier: [] });
    expect(fields.street).toMatchObject({ since: at[3], since_known: true });
  });

  test('is in the log as a read, with the history where it was read', async () => {
    const { url, subject } = await addressWithHistory();
    await originsOf(url);
    await originsOf(url, 'customer_service');
    const { items } = await register.audit.looksAtSubject(subject);
    const reads = items.filter(({ operation }) => operation === 'read');
    expect(reads.map(({ purpose, records }) => [purpose, records?.toSorted().join()]).toSorted()).toEqual([
      ['customer_service', 'postal_address'],
      ['subject_rights', 'change,postal_address'],
    ]);
  });
});

test('no purpose can ask the database for it past the server', async () => {
  const { subject, id } = await addressWithHistory();
  const pool = database.open({ role: roleNames(database.instance).purpose('customer_service') });
  await expect(
    pool.query(
      { 'seloste.access_id': randomUUID(), 'seloste.controller': TELECOM },
      {
        text: 'select * from notice.origins_of($1, $2, $3, $4, $5)',
        values: [subject, TELECOM, 'postal_address', id, ['street']],
      },
    ),
  ).rejects.toMatchObject({ status: 403 });
});
