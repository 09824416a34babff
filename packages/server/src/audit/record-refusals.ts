import type { RecordRefusal } from '../access/access.api.ts';
import type { Audit } from './audit.api.ts';

/** Writes each refused call into the log before the caller gets the refusal. */
export const recordRefusals =
  (audit: Pick<Audit, 'record'>): RecordRefusal =>
  async (refusal) => {
    await audit.record({
      accessId: refusal.accessId,
      at: new Date(refusal.startedAt),
      operation: operationOf(refusal.route),
      outcome: 'refused',
      code: refusal.code,
      purpose: refusal.purpose,
      controller: refusal.controller,
      noticeVersion: refusal.edition,
      categories: [],
      records: [],
      rows: 0,
      durationMs: Date.now() - refusal.startedAt,
      actor: refusal.actor?.id ?? null,
      subjects: [],
      reason: refusal.reason,
    });
  };

/** What the refused call would have done, by its method: a search is a POST with an address of its own. */
const operationOf = (route: string) => {
  if (route.endsWith('/search')) return 'search' as const;
  if (route.startsWith('POST')) return 'add' as const;
  if (route.startsWith('PATCH') || route.startsWith('PUT')) return 'change' as const;
  return route.startsWith('DELETE') ? ('remove' as const) : ('read' as const);
};
