import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { MPY, MPY_APPLIED, readEdition } from '../testing/applied-register.ts';
import { startRunningRegister } from '../testing/running-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { until } from '../testing/until.ts';
import { obtainDemoToken } from './demo-provider/obtain-token.ts';
import { acceptUndertaking, endStaff, endUndertaking } from './staff.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const { register } = await startRunningRegister(database);
const AINO = { issuer: register.issuer, subject: 'aino' };
const token = await obtainDemoToken(register.issuer, 'aino');

const send = async (key: string, purpose = 'customer_service') => {
  const answer = await fetch(`${register.address}/v1/cases`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': key,
      'seloste-purpose': purpose,
      'seloste-controller': 'mpy_telecom',
      'seloste-reason': 'customer called',
    },
    body: '{"kind":"enquiry"}',
  });
  const { code, number } = (await answer.json()) as { code?: string; number?: string };
  return { told: code ?? number ?? '', replayed: answer.headers.get('idempotency-replayed') };
};

test('a kept answer is given to nobody whose undertaking or employment has ended, nor under another purpose', async () => {
  const key = randomUUID();
  const { told: number } = await send(key);
  expect(number).toMatch(/^C-\d{4}-\d{6}$/);
  expect(await send(key)).toEqual({ told: number, replayed: 'true' });
  expect((await send(key, 'billing')).told).toBe('purpose-refused');

  await endUndertaking(admin, AINO, 'confidentiality');
  await until(async () => expect((await send(key)).told).toBe('undertaking-missing'));
  const { document } = await readEdition(MPY);
  await acceptUndertaking(admin, document, AINO, { undertaking: 'confidentiality', on: '2026-01-01' });
  await until(async () => expect((await send(key)).told).toBe(number));

  await endStaff(admin, AINO);
  await until(async () => expect((await send(key)).told).toBe('actor-unknown'));
});
