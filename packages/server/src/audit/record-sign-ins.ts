import type { RecordSignIn } from '../access/access.api.ts';
import type { Audit } from './audit.api.ts';

/** Writes each sign-in and sign-out of the console into the log, those that failed too. */
export const recordSignIns =
  (audit: Pick<Audit, 'record'>): RecordSignIn =>
  async ({ accessId, operation, outcome, code, actor, edition, startedAt }) => {
    await audit.record({
      accessId,
      at: new Date(startedAt),
      operation,
      outcome,
      ...(code !== undefined && { code }),
      purpose: null,
      controller: null,
      noticeVersion: edition,
      categories: [],
      records: [],
      rows: 0,
      durationMs: Date.now() - startedAt,
      actor,
      subjects: [],
      reason: null,
    });
  };
