import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { ACTOR, addCustomer, openRegisterCalls, SERVICES, TELECOM } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const register = await openRegisterCalls(database);
const { call } = register;

const subject = await addCustomer(register);
const stranger = await addCustomer(register);
await admin.query(
  {},
  { text: "select register.ensure_partitions('traffic_record', '2026-01-01', '2026-03-31')" },
);
await admin.query(
  {},
  {
    // As an import leaves them: streams have no trigger. Several records of one moment are told apart by their ids.
    text: `insert into register.traffic_record (subject, controller, source, access_id, blocked_for, started_at, seconds, kind, direction, own_number, other_number)
      select s, $1, 'own_records', $2, '{}', '2026-01-01T00:00:00Z'::timestamptz + (n / 3) * interval '1 hour', n, 'call', 'out', '+358401234567', '+358501234567'
      from generate_series(0, 299) n cross join unnest($3::uuid[]) s`,
    values: [TELECOM, randomUUID(), [subject, stranger]],
  },
);

const lookUp = (query: string, purpose = 'billing', controller = TELECOM, whose = subject) =>
  call({ purpose, controller, url: `/subjects/${whose}/traffic-records?${query}` });
const JANUARY = 'from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z';

describe('a look-up of traffic data', () => {
  test('gives the span page by page, each record once, oldest first', async () => {
    const seen: { id: string; at: string }[] = [];
    let cursor = '';
    do {
      const page = await lookUp(`${JANUARY}&limit=70${cursor}`);
      expect(page.status, JSON.stringify(page.body)).toBe(200);
      for (const { id, fields } of page.body.items) seen.push({ id, at: fields.started_at });
      cursor = page.body.next ? `&cursor=${page.body.next}` : '';
    } while (cursor !== '');
    expect(seen.length).toBe(300);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(300);
    expect(seen.map(({ at }) => at)).toEqual(seen.map(({ at }) => at).toSorted());
  });

  test('counts the first moment and not the last', async () => {
    const { body } = await lookUp('from=2026-01-01T02:00:00Z&to=2026-01-01T03:00:00Z');
    expect(body.items.map((row: { fields: { seconds: number } }) => row.fields.seconds)).toEqual([6, 7, 8]);
  });

  test.each([
    ['without a span', '', 'request-invalid'],
    ['without an end', 'from=2026-01-01T00:00:00Z', 'request-invalid'],
    ['backwards', 'from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z', 'span-too-long'],
    ['of years', 'from=2020-01-01T00:00:00Z&to=2026-01-01T00:00:00Z', 'span-too-long'],
    ['with what is no moment', "from=1';--&to=2026-01-01T00:00:00Z", 'request-invalid'],
    ['with a cursor of its own making', `${JANUARY}&cursor=AAAA`, 'cursor-refused'],
  ])('%s is refused', async (_what, query, code) => {
    expect((await lookUp(query)).body.code).toBe(code);
  });

  test('is refused to a purpose that the notice does not give it, and shows another controller nothing', async () => {
    expect(await lookUp(JANUARY, 'customer_service')).toMatchObject({
      status: 403,
      body: { allowed_purposes: expect.arrayContaining(['billing', 'statutory_duties', 'subject_rights']) },
    });
    expect((await lookUp(JANUARY, 'billing', SERVICES)).body.items).toEqual([]);
  });

  test('takes no cursor of another subject', async () => {
    const { body } = await lookUp(`${JANUARY}&limit=5`);
    const other = await lookUp(`${JANUARY}&limit=5&cursor=${body.next}`, 'billing', TELECOM, stranger);
    expect(other).toMatchObject({ status: 400, body: { code: 'cursor-refused' } });
  });

  test('is in the log with who, when, how long and why; a refused one too (917/2014 §145)', async () => {
    await lookUp(`${JANUARY}&limit=5`, 'statutory_duties');
    const { items } = await register.audit.looksByActor(ACTOR);
    const look = items.find(({ purpose }) => purpose === 'statutory_duties');
    expect(look).toMatchObject({
      operation: 'read',
      outcome: 'allowed',
      records: ['traffic_record'],
      rows: 5,
      reason: 'case 1',
    });
    expect(look?.durationMs).toBeGreaterThanOrEqual(0);
    const refused = items.find(({ purpose }) => purpose === 'customer_service');
    expect(refused).toMatchObject({
      outcome: 'refused',
      code: 'purpose-does-not-reach',
      records: ['traffic_record'],
    });
  });

  test('changes are looked up the same way, by who may read them', async () => {
    const added = await call({
      purpose: 'customer_service',
      method: 'POST',
      url: `/subjects/${subject}/phone-numbers`,
      body: { source: 'data_subject', fields: { number: '040 123 4567' } },
    });
    await call({
      purpose: 'subject_rights',
      method: 'DELETE',
      url: `/subjects/${subject}/phone-numbers/${added.body.id}`,
      ifMatch: '*',
    });
    const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString();
    const { body } = await call({
      purpose: 'statutory_duties',
      url: `/subjects/${subject}/changes?from=${day(-1)}&to=${day(1)}`,
    });
    expect(body.items).toMatchObject([
      { fields: { record: 'phone_number', operation: 'remove', row_id: added.body.id } },
    ]);
  });
});
