import { expect, test } from 'vitest';
import { applyNotice } from '../notice/apply-notice.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import { MPY, MPY_APPLIED, readEdition } from '../testing/applied-register.ts';
import { addCustomer, openRegisterCalls } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const register = await openRegisterCalls(database);
const { call } = register;

const apply = async (change: (source: string) => string) => {
  const edition = await readEdition(MPY, change);
  await withClient(database.admin, (client) => applyNotice(client, edition, database.instance));
};

test('a line taken out of the notice takes the field out of every answer, and putting it back restores all', async () => {
  const subject = await addCustomer(register, { 'phone-numbers': [{ fields: { number: '040 123 4567' } }] });
  const read = (path: string, purpose = 'disruption_handling') =>
    call({ purpose, url: `/subjects/${subject}${path}` });
  const contacts = async () => Object.keys((await read('')).body.categories.contact_details.records ?? {});
  expect(await contacts()).toEqual(['phone-numbers', 'email-addresses']);

  const line = '        fields: [phone_number.number, email_address.address]\n      services:';
  await apply((source) => {
    const at = source.indexOf('  disruption_handling:');
    expect(source.indexOf(line, at)).toBeGreaterThan(at);
    return `${source.slice(0, at)}${source.slice(at).replace(line, '        fields: [email_address.address]\n      services:')}`;
  });
  // The server has not heard of the new edition yet: the database refuses by itself, and the server reads the notice anew.
  const raced = await read('/phone-numbers');
  expect(raced).toMatchObject({ status: 403, body: { code: 'purpose-does-not-reach' } });
  expect(raced.body.allowed_purposes).not.toContain('disruption_handling');
  expect(await contacts()).toEqual(['email-addresses']);
  const search = await call({
    purpose: 'disruption_handling',
    method: 'POST',
    url: '/search',
    body: { criteria: { phone: '040 123 4567' } },
  });
  expect(search).toMatchObject({ status: 403, body: { criteria: ['phone'] } });
  expect((await read('/phone-numbers', 'customer_service')).body.items).toHaveLength(1);

  await apply((source) => source);
  await register.refresh();
  expect(await contacts()).toEqual(['phone-numbers', 'email-addresses']);
  expect((await read('/phone-numbers')).body.items[0].fields).toEqual({ number: '+358401234567' });
});
