import { expect, test } from 'vitest';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { addCustomer, openRegisterCalls, SERVICES } from '../../testing/register-calls.ts';
import { createTestDatabase } from '../../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const register = await openRegisterCalls(database);
const subject = await addCustomer(register, {
  'postal-addresses': [{ source: 'data_subject', fields: { street: 'Esimerkkikatu 7', postcode: '50100' } }],
  'email-addresses': [{ source: 'data_subject', fields: { address: 'aino@example.fi' } }],
});
const search = (text: string, more: object = {}) =>
  register.call({
    purpose: 'customer_service',
    method: 'POST',
    url: '/search',
    body: { criteria: { text } },
    ...more,
  });
const found = (answer: { body: { items?: { subject: string }[] } }) =>
  (answer.body.items ?? []).map((one) => one.subject);

test('the text finds her at all', async () => {
  expect(found(await search('Esimerkki'))).toEqual([subject]);
});

test.each([
  '%',
  '%%',
  '__',
  '.*',
  '%erkki',
  'Esim_rkki',
  '*@*',
  '%@%',
  '@',
  '@@',
  "'; drop table register.subject; --",
  "' or 1=1 --",
  'Esimerkki\u0000',
  '\u0000\u0000',
  'aino@example.fi\u0000',
  '\ud800@x',
  '\u{10ffff}\u{10ffff}',
  '(a+)+$',
  '\\d+\\d',
  '𝒜_𝓃ℴ ℰ%𝒾',
  '+358(((((((((((((((((',
  '1'.repeat(200),
  'a '.repeat(99),
  `${'a'.repeat(100)},${'b'.repeat(99)}`,
  '⅓⅔⅛'.repeat(60),
  '\u0301'.repeat(200),
  'ﷺ'.repeat(199),
])('%j is a text like any other: nothing breaks, and no wildcard finds everybody', async (text) => {
  const answer = await search(text);
  expect([200, 400, 422]).toContain(answer.status);
  if (!text.startsWith('Esimerkki')) expect(found(answer)).toEqual([]);
  expect(JSON.stringify(answer.body)).not.toContain('drop table');
  expect(register.lines.join('')).not.toContain('drop table');
});

test('longer than a field is refused, and a text that is none', async () => {
  for (const text of ['a'.repeat(201), 7, null, {}, ['Esimerkki']])
    expect((await search(text as string)).status).toBe(422);
});

test('nobody of another controller and nobody at all are one answer', async () => {
  const there = await search('Esimerkki', { controller: SERVICES, purpose: 'billing' });
  const nowhere = await search('Olematon', { controller: SERVICES, purpose: 'billing' });
  expect(there.body).toEqual(nowhere.body);
});
