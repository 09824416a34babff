import type { FastifyRequest } from 'fastify';
import { type AuditEntry, type AuditOperation, leaveEntry, outcomeOf } from '../audit/audit.api.ts';
import type { SelosteError } from '../platform/errors/seloste-error.ts';
import type {} from './route-access.ts';
import type { StaffDatabase } from './staff.ts';

/** What a call of the desk touches. */
export interface DeskTouch {
  readonly operation: AuditOperation;
  /** `staff`, `undertaking`, `own_record`, `break_glass`: no tables of the register. */
  readonly records: readonly string[];
  readonly rows?: number;
  readonly subjects?: readonly string[];
  /** Where the call carries none in its headers. */
  readonly purpose?: string;
  readonly controller?: string;
  readonly reason?: string;
}

/** The entry in the log of a call that touches no data of the register: staff, undertakings, broken glasses. */
export const entryOfCall = (
  request: FastifyRequest,
  edition: number,
  { operation, records, rows = 1, subjects = [], purpose, controller, reason }: DeskTouch,
  error?: SelosteError,
): AuditEntry => {
  const access = request.letIn?.access;
  const startedAt = access?.startedAt ?? Date.now();
  return {
    accessId: request.id,
    at: new Date(startedAt),
    operation,
    outcome: outcomeOf(error),
    purpose: purpose ?? access?.purpose ?? null,
    controller: controller ?? access?.controller ?? null,
    noticeVersion: edition,
    categories: [],
    records,
    rows: error === undefined ? rows : 0,
    durationMs: Date.now() - startedAt,
    ...(error !== undefined && { code: error.code }),
    actor: request.actor.id,
    subjects,
    reason: reason ?? access?.reason ?? null,
  };
};

/** The database with one more thing in each transaction: its entry in the log. Both are committed, or neither. */
export const leavingEntry = (system: StaffDatabase, entry: AuditEntry): StaffDatabase => ({
  transaction: (settings, work, mode) =>
    system.transaction(
      { ...settings, 'seloste.access_id': entry.accessId },
      async (tx) => {
        const result = await work(tx);
        await tx.query(leaveEntry(entry));
        return result;
      },
      mode,
    ),
});
