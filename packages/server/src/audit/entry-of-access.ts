import type { Access } from '../access/access.api.ts';
import type { Statement } from '../platform/database/statement.ts';
import type { SelosteError } from '../platform/errors/seloste-error.ts';
import type { AuditEntry, AuditOperation } from './audit-entry.ts';

/** What a call that was let in touched. */
export interface TouchedByAccess {
  readonly operation: AuditOperation;
  readonly records: readonly string[];
  readonly rows: number;
  readonly subjects?: readonly string[];
  /** Categories of the notice; none where no data of the register was touched. */
  readonly categories?: readonly string[];
}

/** A call that was let in; one that names no reason of its own, such as a player's for the next part of a sound, has none. */
export type Accessing = Omit<Access, 'reason'> & { readonly reason: string | null };

/** The entry of a call that was let in, as it stands at this moment; with an error, of one that then came to nothing. */
export const entryOfAccess = (
  access: Accessing,
  { operation, records, rows, subjects = [], categories = [] }: TouchedByAccess,
  error?: SelosteError,
): AuditEntry => ({
  accessId: access.id,
  at: new Date(access.startedAt),
  operation,
  outcome: outcomeOf(error),
  purpose: access.purpose,
  controller: access.controller,
  noticeVersion: access.edition,
  categories,
  records,
  rows,
  durationMs: Date.now() - access.startedAt,
  ...(error !== undefined && { code: error.code }),
  actor: access.actor.id,
  subjects,
  reason: access.reason,
});

/** How a call ended, by its error. */
export const outcomeOf = (error: SelosteError | undefined): AuditEntry['outcome'] => {
  if (error === undefined) return 'allowed';
  return error.status < 500 ? 'refused' : 'failed';
};

/**
 * Leaves an entry in the transaction that it is sent in: it is committed with what was done, or not at all. It counts as written
 * under the access id of that transaction, whatever the entry says; it has no number until the recorder gives it one.
 *
 * @param durationMs milliseconds that it took; null: until the database writes the entry
 */
export const leaveEntry = (entry: AuditEntry, durationMs: number | null = null): Statement => ({
  name: 'leave-audit-entry',
  text: 'select audit.record($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) as id',
  values: [
    entry.operation,
    entry.outcome,
    entry.purpose,
    entry.controller,
    entry.noticeVersion,
    entry.categories,
    entry.records,
    entry.rows,
    entry.subjects,
    entry.actor,
    entry.reason,
    entry.at,
    durationMs,
    entry.code ?? null,
  ],
});
