import { randomUUID } from 'node:crypto';
import { afterAll } from 'vitest';
import { type Audit, type AuditEntry, openAudit } from '../audit/audit.api.ts';
import { roleNames } from '../platform/database/roles.ts';
import { testKeys } from './test-cluster.ts';
import type { TestDatabase } from './test-database.ts';

/** An ordinary read by a member of staff, with what a test says otherwise. */
export const auditEntry = (changes: Partial<AuditEntry> = {}): AuditEntry => ({
  accessId: randomUUID(),
  at: new Date(),
  operation: 'read',
  outcome: 'allowed',
  purpose: 'customer_service',
  controller: 'mpy_telecom',
  noticeVersion: 1,
  categories: ['identity', 'contact_details'],
  records: ['person', 'phone_number'],
  rows: 3,
  durationMs: 12,
  actor: 'agent-7',
  subjects: [randomUUID()],
  reason: 'call about an order',
  ...changes,
});

/** A pool under the role that the log is written with. */
export const openSystem = (database: TestDatabase) =>
  database.open({ role: roleNames(database.instance).system });

/** Opens the log of a test database; it is closed after the file's tests. */
export const openTestAudit = async (database: TestDatabase): Promise<Audit> => {
  const audit = await openAudit({
    database: openSystem(database),
    instance: database.instance,
    signingSeed: testKeys.auditSigningSeed(),
  });
  afterAll(audit.close);
  return audit;
};
