import { randomUUIDv7 } from 'node:crypto';
import type { AuditEntry } from '../../packages/server/src/audit/audit.api.ts';

const subjects = Array.from({ length: 10_000 }, () => randomUUIDv7());

/** One look at one of ten thousand customers: an actor, a subject and a reason beside the leaf. */
export const benchEntry = (n: number): AuditEntry => ({
  accessId: randomUUIDv7(),
  at: new Date(),
  operation: 'read',
  outcome: 'allowed',
  purpose: 'customer_service',
  controller: 'mpy_telecom',
  noticeVersion: 1,
  categories: ['identity', 'contact_details', 'services'],
  records: ['person', 'postal_address', 'phone_number', 'service'],
  rows: 7,
  durationMs: 3,
  actor: '00000000-0000-7000-b000-000000000001',
  subjects: [subjects[n % subjects.length] ?? ''],
  reason: 'benchmark',
});
