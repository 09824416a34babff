import { describe, expect, test } from 'vitest';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { plantCase } from '../testing/one-of-each.ts';
import { addCustomer, openRegisterCalls, TELECOM } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { purposesThatReach } from './purpose-view.ts';
import { recordDefinitions } from './record-definitions.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
await plantCase(admin, TELECOM);
const register = await openRegisterCalls(database);
const { call } = register;
const { plan } = register.parts.notice();
const subject = await addCustomer(register, { 'phone-numbers': [{ fields: { number: '040 123 4567' } }] });

const HOSTILE = [
  "'; drop table register.person; --",
  "' or '1'='1",
  '$1; select pg_sleep(9)',
  '"register"."person"',
  '\\x00\\u0000',
  '{"$gt": ""}',
  '{{7*7}}<script>alert(1)</script>',
  "Robert'); delete from audit.entry; --",
];

/** Purposes that no ban closes. */
const OPEN = ['service_delivery', 'customer_service', 'billing'];

const records = Object.values(recordDefinitions).filter(
  ({ record, stream, ownRoutes }) =>
    stream === undefined &&
    !ownRoutes &&
    !['subject', 'prospect', 'contact_ground', 'marketing_profile'].includes(record),
);

describe('SQL in every field', () => {
  test.each(records)('of $record is stored as it stands or refused, and does nothing', async (definition) => {
    const { record, path, fields, example } = definition;
    const able = purposesThatReach(plan, record, 'add', Object.keys(example));
    const purpose = able.find((one) => OPEN.includes(one)) ?? '';
    const source = plan.records.find((planned) => planned.record === record)?.sources[0] ?? '';
    for (const field of Object.keys(fields).filter((name) => !fields[name]?.derived)) {
      for (const hostile of HOSTILE) {
        const body = { source, fields: { ...example, [field]: hostile } };
        const added = await call({ purpose, method: 'POST', url: `/subjects/${subject}/${path}`, body });
        expect([201, 409, 422], `${field} ${JSON.stringify(added.body)}`).toContain(added.status);
        if (added.status === 201 && added.body.fields) expect(added.body.fields[field]).toBe(hostile);
        if (added.status === 422)
          expect(JSON.stringify(added.body)).not.toContain(JSON.stringify(hostile).slice(1, -1));
      }
    }
    const [left] = await admin.query<{ n: string }>(
      {},
      { text: 'select count(*) as n from register.person' },
    );
    expect(Number(left?.n)).toBeGreaterThan(0);
  });

  test.each(HOSTILE)('in a source or an address: %s', async (hostile) => {
    const url = `/subjects/${subject}/phone-numbers`;
    const fields = { number: '040 123 4567' };
    const sourced = await call({
      purpose: 'customer_service',
      method: 'POST',
      url,
      body: { source: hostile, fields },
    });
    expect(sourced).toMatchObject({ status: 422, body: { code: 'request-invalid' } });
    const addressed = await call({
      purpose: 'customer_service',
      url: `/subjects/${encodeURIComponent(hostile)}/phone-numbers`,
    });
    expect(addressed).toMatchObject({ status: 422, body: { code: 'request-invalid' } });
  });
});

describe('what is too much or of the wrong form', () => {
  const post = (fields: unknown, path = 'complaints') =>
    call({
      purpose: 'customer_service',
      method: 'POST',
      url: `/subjects/${subject}/${path}`,
      body: { source: 'data_subject', fields },
    });
  const complaint = { kind: 'complaint', channel: 'phone' };

  test('a field of a million characters', async () => {
    const answer = await post({ ...complaint, content: 'x'.repeat(1_000_000) });
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'request-invalid', errors: [{ pointer: '#/fields/content' }] },
    });
    expect(JSON.stringify(answer.body).length).toBeLessThan(1_000);
  });

  test('a body beyond the limit', async () => {
    expect(await post({ ...complaint, content: 'x'.repeat(1_100_000) })).toMatchObject({ status: 413 });
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['a field that is an object', { ...complaint, content: { a: 1 } }],
    ['a field that does not exist', { ...complaint, content: 'x', admin: 'yes' }],
    ['a technical column', { ...complaint, content: 'x', blocked_for: '{}' }],
  ])('%s', async (_what, fields) => {
    expect(await post(fields)).toMatchObject({ status: 422, body: { code: 'request-invalid' } });
  });

  test('values that the field refuses, all told at once and none repeated', async () => {
    const answer = await post(
      { number: '112', as_given: 'a\u0007b', valid_from: '31.2.2026' },
      'phone-numbers',
    );
    expect(answer.body.errors).toEqual([
      { pointer: '#/fields/number', code: 'not-a-phone-number', detail: expect.any(String) },
      { pointer: '#/fields/as_given', code: 'control-characters', detail: expect.any(String) },
      { pointer: '#/fields/valid_from', code: 'not-a-date', detail: expect.any(String) },
    ]);
    expect(JSON.stringify(answer.body)).not.toMatch(/"112"|31\.2\.2026"/);
  });
});

describe('a database that goes away in the middle of a change', () => {
  test('gives a clear error, changes nothing, and the next call is served', async () => {
    const url = `/subjects/${subject}/phone-numbers`;
    const { body } = await call({ purpose: 'customer_service', url });
    const row = body.items.at(0);
    const change = () =>
      call({
        purpose: 'customer_service',
        method: 'PATCH',
        url: `${url}/${row.id}`,
        body: { source: 'data_subject', fields: { as_given: 'lost' } },
        ifMatch: `"${row.revision}"`,
      });
    const lost = await admin.transaction({}, async (tx) => {
      await tx.query({
        text: 'select 1 from register.phone_number where id = $1 for update',
        values: [row.id],
      });
      const call = change();
      let ended: unknown[] = [];
      while (ended.length === 0) {
        ended = await tx.query({
          text: "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        });
      }
      return call;
    });
    expect(lost).toMatchObject({ status: 503, body: { code: 'database-unreachable' } });
    const after = await call({ purpose: 'customer_service', url: `${url}/${row.id}` });
    expect(after.body).toMatchObject({ revision: row.revision, fields: { as_given: row.fields.as_given } });
    expect((await change()).status).toBe(200);
  });
});
