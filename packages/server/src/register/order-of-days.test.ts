import { expect, test } from 'vitest';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { addCustomer, openRegisterCalls } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const register = await openRegisterCalls(database);
const { call } = register;

test('a day that alone would turn the order of two is refused at its field, and nothing is changed', async () => {
  const subject = await addCustomer(register);
  const added = await call({
    purpose: 'billing',
    method: 'POST',
    url: `/subjects/${subject}/invoices`,
    body: {
      source: 'own_records',
      fields: {
        invoice_number: 'L1',
        invoiced_on: '2026-05-01',
        due_on: '2026-05-15',
        amount: '49,90',
        balance: '49,90',
        status: 'open',
      },
    },
  });
  const url = `/subjects/${subject}/invoices/${added.body.id}`;
  const change = (fields: object) =>
    call({ purpose: 'billing', method: 'PATCH', url, ifMatch: '*', body: { source: 'own_records', fields } });
  for (const fields of [{ due_on: '2026-04-30' }, { invoiced_on: '2026-05-16' }]) {
    expect((await change(fields)).body).toMatchObject({
      code: 'fields-refused',
      errors: [{ pointer: '#/fields/due_on', code: 'wrong-order' }],
    });
  }
  expect((await call({ purpose: 'billing', url })).body).toMatchObject({
    revision: 1,
    fields: { due_on: '2026-05-15', invoiced_on: '2026-05-01' },
  });
  expect((await change({ invoiced_on: '2026-05-16', due_on: '2026-05-30' })).status).toBe(200);
});
