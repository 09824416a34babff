import type { Access } from '../access/access.api.ts';
import type { Audit } from './audit.api.ts';
import { entryOfAccess } from './entry-of-access.ts';

/** Writes into the log that the kept answer of a change was shown again, under the call that asked for it. */
export const recordReplays =
  (audit: Pick<Audit, 'record'>) =>
  async (access: Access, subjects: readonly string[]): Promise<void> => {
    await audit.record(
      entryOfAccess(access, {
        operation: 'read',
        records: ['kept_answer'],
        rows: 1,
        subjects,
      }),
    );
  };
