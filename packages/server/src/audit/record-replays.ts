import type { Access } from '../access/access.api.ts';
import type { Audit } from './audit.api.ts';

/** Writes into the log that the kept answer of a change was shown again, under the call that asked for it. */
export const recordReplays =
  (audit: Pick<Audit, 'record'>) =>
  async (access: Access, subject: string | undefined): Promise<void> => {
    await audit.record({
      accessId: access.id,
      at: new Date(access.startedAt),
      operation: 'read',
      outcome: 'allowed',
      purpose: access.purpose,
      controller: access.controller,
      noticeVersion: access.edition,
      categories: [],
      records: ['kept_answer'],
      rows: 1,
      durationMs: Date.now() - access.startedAt,
      actor: access.actor.id,
      subjects: subject === undefined ? [] : [subject],
      reason: access.reason,
    });
  };
