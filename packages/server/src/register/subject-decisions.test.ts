import { describe, expect, test } from 'vitest';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { addCustomer, openRegisterCalls, TELECOM } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const register = await openRegisterCalls(database);

const decide = (subject: string, permission: string, decision: string, more: object = {}) =>
  register.call({
    purpose: 'customer_service',
    method: 'POST',
    url: `/subjects/${subject}/permissions`,
    body: { source: 'data_subject', fields: { permission, decision, evidence: 'call 0001', ...more } },
  });
const decisions = async (subject: string, purpose = 'customer_service') =>
  (await register.call({ purpose, url: `/subjects/${subject}/decisions` })).body;
const stateOf = (body: { purposes: { purpose: string }[] }, purpose: string) =>
  body.purposes.find((one) => one.purpose === purpose);

describe('the decisions of a subject', () => {
  test('tell what is given, banned and missing, with evidence, and which purposes that opens', async () => {
    const subject = await addCustomer(register);
    await decide(subject, 'electronic_marketing', 'given');
    await decide(subject, 'telemarketing', 'banned');
    await decide(subject, 'partner_marketing', 'given', { ends_on: '2020-01-01' });
    const body = await decisions(subject);
    expect(body).toMatchObject({ subject, controller: TELECOM });
    expect(stateOf(body, 'electronic_marketing')).toMatchObject({
      open: true,
      permission: 'electronic_marketing',
      channels: { email: 'prior_consent' },
      closed_by: [],
    });
    expect(stateOf(body, 'telemarketing')).toMatchObject({
      open: false,
      closed_by: ['telemarketing_ban'],
      channels: { phone: 'unless_banned' },
    });
    expect(stateOf(body, 'partner_marketing')).toMatchObject({ open: false, closed_by: [] });
    expect(stateOf(body, 'contact_management')).toMatchObject({ open: false, concerned: false });
    expect(body.decisions).toEqual([
      expect.objectContaining({ permission: 'electronic_marketing', allows: true, evidence: 'call 0001' }),
      expect.objectContaining({ permission: 'partner_marketing', allows: false, ends_on: '2020-01-01' }),
      expect.objectContaining({ permission: 'telemarketing', decision: 'banned', allows: false }),
    ]);
  });

  test('tell of the latest decision on each permission only', async () => {
    const subject = await addCustomer(register);
    await decide(subject, 'electronic_marketing', 'given');
    await decide(subject, 'electronic_marketing', 'withdrawn');
    const body = await decisions(subject);
    expect(body.decisions).toEqual([expect.objectContaining({ decision: 'withdrawn', allows: false })]);
    expect(stateOf(body, 'electronic_marketing')).toMatchObject({ open: false });
  });

  test('are what the database enforces', async () => {
    const subject = await addCustomer(register);
    await decide(subject, 'electronic_marketing', 'given');
    await decide(subject, 'market_research', 'banned');
    const [row] = await admin.query<{ blocked_for: string[] }>(
      {},
      { text: 'select blocked_for from register.subject where subject = $1', values: [subject] },
    );
    const { purposes } = await decisions(subject);
    const closed = purposes.filter(({ open }: { open: boolean }) => !open);
    expect(closed.map(({ purpose }: { purpose: string }) => purpose).toSorted()).toEqual(row?.blocked_for);
  });

  test('name no block to a purpose that may not see blocks, and nothing to one that sees no permissions', async () => {
    const subject = await addCustomer(register);
    await decide(subject, 'telemarketing', 'banned');
    expect(stateOf(await decisions(subject, 'service_delivery'), 'telemarketing')).toMatchObject({
      open: false,
      closed_by: [],
    });
    expect(await decisions(subject, 'billing')).toMatchObject({ code: 'purpose-does-not-reach' });
  });
});
