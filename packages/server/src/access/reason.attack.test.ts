import { describe, expect, test } from 'vitest';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { startRunningRegister } from '../testing/running-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { obtainDemoToken } from './demo-provider/obtain-token.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const { call, register } = await startRunningRegister(database);
const search = (reason: string, purpose = 'customer_service') =>
  call('aino', '/v1/search', { purpose, reason, body: { criteria: { name: 'Nobody' } } });
const coded = (text: string) => `UTF-8''${encodeURIComponent(text)}`;
const entriesOf = async ({ instance }: { instance: string }) =>
  (await register.audit.looksOfAccess(instance.replace('urn:seloste:call:', ''))).items;

describe('words that would count as a case are refused where no case is in hand', () => {
  test.each([
    'case C-2026-000001',
    'case C-2026-000001: and more',
    'case C-x',
    'case C-',
    'Case c-2026-000001',
    '  case   C-2026-000001',
    coded('case C-2026-000001'),
    coded('\ncase C-2026-000001'),
    coded('case\u00a0C-2026-000001'),
    coded('\ufeffcase C-2026-000001'),
  ])('%j', async (reason) => {
    const answer = await search(reason);
    expect([answer.status, answer.body.code]).toEqual([403, 'case-unknown']);
  });
});

describe('a reason with what no log can keep', () => {
  test.each([
    ['a NUL', 'abc\u0000def'],
    ['a line break', 'abc\ndef'],
    ['an escape', 'abc\u001b[2Jdef'],
    ['text that is turned around', 'abc\u202edef'],
  ])('%s is kept without it, also where the call is refused', async (_what, reason) => {
    expect((await search(coded(reason))).status).toBe(200);
    const refused = await search(coded(reason), 'subject_rights');
    expect([refused.status, refused.body.code]).toEqual([403, 'purpose-refused']);
    const [entry] = await entriesOf(refused.body);
    expect(entry).toMatchObject({ outcome: 'refused', reason: expect.stringMatching(/^abc .*def$/) });
  });
});

describe('a case in hand', () => {
  const TELECOM = 'mpy_telecom';
  const calls = async (path: string, headers: Record<string, string>, body: object) => {
    const answer = await fetch(`${register.address}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await obtainDemoToken(register.issuer, 'aino')}`,
        'seloste-purpose': 'customer_service',
        'seloste-controller': TELECOM,
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as { code?: string; id: string } };
  };
  const look = (headers: Record<string, string>) =>
    calls('/v1/search', headers, { criteria: { name: 'Nobody' } });
  const openCase = async (controller: string) => {
    const opened = await calls(
      '/v1/cases',
      { 'seloste-controller': controller, 'seloste-reason': 'a test' },
      { kind: 'other' },
    );
    return opened.body.id;
  };

  test('is one of the controller, and open', async () => {
    const [own, others] = [await openCase(TELECOM), await openCase('mpy_yrityspalvelut')];
    expect((await look({ 'seloste-case': own })).status).toBe(200);
    expect((await look({ 'seloste-case': others })).body.code).toBe('case-unknown');
    await calls(
      `/v1/cases/${own}/close`,
      { 'seloste-reason': 'a test', 'if-match': '*' },
      { outcome: 'solved' },
    );
    expect((await look({ 'seloste-case': own })).body.code).toBe('case-closed');
    const forged = await look({ 'seloste-case': own, 'seloste-reason': 'case C-2026-000001' });
    expect(forged.body.code).toBe('case-closed');
  });

  test.each([
    'C-2026-000001',
    "' or true --",
    '%00',
    "UTF-8''%00",
    '00000000-0000-0000-0000-000000000000',
    'a'.repeat(400),
  ])('%s is none, with or without words', async (id) => {
    for (const words of [{}, { 'seloste-reason': 'called back' }])
      expect((await look({ 'seloste-case': id, ...words })).body.code).toBe('case-unknown');
  });
});
