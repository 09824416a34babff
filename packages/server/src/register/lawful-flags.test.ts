import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { roleNames } from '../platform/database/roles.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { addCustomer, openRegisterCalls, TELECOM } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { purposesThatReach } from './purpose-view.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const register = await openRegisterCalls(database);
const { call } = register;
const { plan, document } = register.parts.notice();

/** Which of the purposes that may read the column see it of this subject: files to others are made under one of them, too. */
const seers = async (record: string, column: string, subject: string) => {
  const reaching = purposesThatReach(plan, record, 'read', [column, 'subject']);
  const seen: string[] = [];
  for (const purpose of reaching) {
    const pool = database.open({ role: roleNames(database.instance).purpose(purpose) });
    const rows = await pool.query(
      { 'seloste.access_id': randomUUID(), 'seloste.controller': TELECOM },
      { text: `select ${column} from register.${record} where subject = $1`, values: [subject] },
    );
    if (rows.length > 0) seen.push(purpose);
  }
  return seen.toSorted();
};
const add = (purpose: string, subject: string, path: string, fields: object, source = 'data_subject') =>
  call({ purpose, method: 'POST', url: `/subjects/${subject}/${path}`, body: { source, fields } });
const search = async (purpose: string, criteria: object) => {
  const answer = await call({ purpose, method: 'POST', url: '/search', body: { criteria } });
  return answer.body.items?.map(({ subject }: { subject: string }) => subject);
};

test('a protected address is open to the excepted purposes alone, on every path', async () => {
  const subject = await addCustomer(register, {
    'postal-addresses': [{ fields: { street: 'Suojakuja 1', postcode: '50100' } }],
  });
  const criteria = { address: { street: 'Suojakuja' } };
  expect(await seers('postal_address', 'street', subject)).toContain('service_delivery');
  expect(await search('service_delivery', criteria)).toEqual([subject]);
  await add('statutory_duties', subject, 'blocks', { kind: 'protected_address' }, 'population_register');
  const excepted = document.blocks?.protected_address?.except?.toSorted();
  expect(await seers('postal_address', 'street', subject)).toEqual(excepted);
  expect(await search('service_delivery', criteria)).toEqual([]);
  expect(await search('statutory_duties', criteria)).toEqual([subject]);
});

describe('a secret number', () => {
  const secret = { number: '050 123 4567', directory: 'secret' };

  test('is seen by no purpose that publishes or sells, from the moment it is one', async () => {
    const subject = await addCustomer(register, {
      'phone-numbers': [{ fields: { number: '050 123 4567' } }],
    });
    const before = await seers('phone_number', 'number', subject);
    expect(before).toEqual(expect.arrayContaining(['service_delivery', 'telemarketing', 'billing']));
    const listed = await call({ purpose: 'customer_service', url: `/subjects/${subject}/phone-numbers` });
    const url = `/subjects/${subject}/phone-numbers/${listed.body.items[0].id}`;
    const body = { source: 'data_subject', fields: { directory: 'secret' } };
    const change = (purpose: string) => call({ purpose, method: 'PATCH', url, body, ifMatch: '"1"' });
    const refused = await change('service_delivery');
    expect(refused).toMatchObject({ status: 403, body: { code: 'value-closes-row' } });
    expect(refused.body.allowed_purposes).toContain('customer_service');
    expect((await change('customer_service')).status).toBe(200);
    expect(await seers('phone_number', 'number', subject)).toEqual(
      before.filter((purpose) => !['service_delivery', 'telemarketing'].includes(purpose)),
    );
    const seen = await call({ purpose: 'customer_service', url: `/subjects/${subject}` });
    expect(seen.body.flags).toEqual([{ kind: 'secret_number', closes: [] }]);
    expect(await search('service_delivery', { phone: '050 123 4567' })).not.toContain(subject);
    expect(await search('customer_service', { phone: '050 123 4567' })).toContain(subject);
  });

  test('is taken at the sale, which then sees no more than its id', async () => {
    const subject = await addCustomer(register);
    const added = await add('service_delivery', subject, 'phone-numbers', secret);
    expect(added).toMatchObject({ status: 201, body: { id: expect.any(String) } });
    expect(JSON.stringify(added.body)).not.toContain('1234567');
    expect(await seers('phone_number', 'number', subject)).toContain('customer_service');
  });

  test('in part goes to the directory and is not called for selling', async () => {
    const subject = await addCustomer(register);
    await add('service_delivery', subject, 'phone-numbers', { ...secret, directory: 'partly_secret' });
    const seen = await seers('phone_number', 'number', subject);
    expect(seen).toContain('service_delivery');
    expect(seen).not.toContain('telemarketing');
  });

  test('is no block that somebody could set on a person', async () => {
    const subject = await addCustomer(register);
    const set = await add('statutory_duties', subject, 'blocks', { kind: 'secret_number' });
    expect(set).toMatchObject({ status: 422, body: { code: 'fields-refused' } });
  });
});

test('a ban on updates refuses the address of the population register, and takes what the person says', async () => {
  const subject = await addCustomer(register);
  await add('statutory_duties', subject, 'blocks', { kind: 'update_ban' }, 'population_register');
  const move = (source: string) =>
    add('service_delivery', subject, 'postal-addresses', { street: 'Uusikatu 2', postcode: '50100' }, source);
  expect(await move('population_register')).toMatchObject({ status: 409, body: { code: 'source-refused' } });
  expect((await move('data_subject')).status).toBe(201);
});
