import { expect, test } from 'vitest';
import type { Access } from '../access/access.api.ts';
import { platformErrors } from '../platform/errors/platform.errors.ts';
import { auditedRead } from './audited.ts';
import { registerErrors } from './register.errors.ts';
import type { RegisterParts } from './register-parts.ts';

const ACCESS: Access = {
  id: '0190a1b2-0000-7000-8000-000000000001',
  actor: { id: '0190a1b2-0000-7000-8000-000000000002', kind: 'person' },
  purpose: 'customer_service',
  controller: 'mpy_telecom',
  reason: 'a test',
  edition: 1,
  startedAt: 0,
};
const ASKED = { operation: 'read', records: ['person'], subjects: [] } as const;

/** A log that takes each entry only when it is let go, or never. */
const withLog = (record: () => Promise<unknown>) =>
  ({
    notice: () => ({
      edition: 1,
      document: {},
      plan: { grants: [], records: [], blockRules: [], valueRules: [] },
    }),
    audit: { record, numberSoon: () => undefined },
  }) as unknown as RegisterParts;

const look = (parts: RegisterParts, shown: () => Promise<string>) =>
  auditedRead(parts, ACCESS, ASKED, async () => ({ answer: await shown(), rows: 1 }));

test('an answer waits until its entry is durable', async () => {
  const durable = Promise.withResolvers<void>();
  let answered = false;
  const answer = look(
    withLog(() => durable.promise),
    async () => 'Aino',
  ).then((shown) => {
    answered = true;
    return shown;
  });
  await new Promise((turned) => setImmediate(turned));
  expect(answered).toBe(false);
  durable.resolve();
  expect(await answer).toBe('Aino');
});

test('where the entry cannot be left, nothing is shown', async () => {
  const lost = withLog(async () => {
    throw platformErrors['database-unreachable']();
  });
  await expect(look(lost, async () => 'Aino')).rejects.toMatchObject({ code: 'database-unreachable' });
});

test('a refusal waits for its entry too, and is told only with it', async () => {
  const durable = Promise.withResolvers<void>();
  let told = false;
  const refused = look(
    withLog(() => durable.promise),
    async () => {
      throw registerErrors['subject-not-found']({ subject: ACCESS.id });
    },
  ).catch((error: unknown) => {
    told = true;
    return error;
  });
  await new Promise((turned) => setImmediate(turned));
  expect(told).toBe(false);
  durable.resolve();
  expect(await refused).toMatchObject({ code: 'subject-not-found' });
  const lost = withLog(async () => {
    throw platformErrors['database-unreachable']();
  });
  const untold = look(lost, async () => {
    throw registerErrors['subject-not-found']({ subject: ACCESS.id });
  });
  await expect(untold).rejects.toMatchObject({ code: 'database-unreachable' });
});
