import type { FastifyRequest } from 'fastify';
import type { Audit } from '../audit/audit.api.ts';
import type { Database } from '../platform/database/pool.ts';
import { toSelosteError } from '../platform/errors/problem.ts';
import type { NoticeView } from './access.ts';
import { type DeskTouch, entryOfCall, leavingEntry } from './entry-of-call.ts';
import type { StaffDatabase } from './staff.ts';

/** What the routes of staff, undertakings and broken glasses work with. */
export interface DeskParts {
  /** A pool of the system role. */
  readonly system: Database;
  readonly audit: Pick<Audit, 'record' | 'sequencePending' | 'looksUnder'>;
  readonly notice: () => NoticeView;
  /** Today in Finland, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** Answers a look at the desk's own lists once its entry is in the log. What was refused is there as well. */
export const lookAtDesk = async <Answer>(
  { audit, notice }: DeskParts,
  request: FastifyRequest,
  records: readonly string[],
  look: () => Promise<{
    readonly answer: Answer;
    readonly rows: number;
    readonly subjects?: readonly string[];
  }>,
): Promise<Answer> => {
  const { answer, ...touched } = await look().catch(
    refusedIn({ audit, notice }, request, { operation: 'read', records }),
  );
  await audit.record(entryOfCall(request, notice().edition, { operation: 'read', records, ...touched }));
  return answer;
};

/** Carries out a change of the desk's own lists; its entry is committed with it. What was refused or failed is in the log as well. */
export const changeDesk = async <Answer>(
  { system, audit, notice }: DeskParts,
  request: FastifyRequest,
  touch: DeskTouch,
  change: (database: StaffDatabase) => Promise<Answer>,
): Promise<Answer> => {
  const { edition } = notice();
  const answer = await change(leavingEntry(system, entryOfCall(request, edition, touch))).catch(
    refusedIn({ audit, notice }, request, touch),
  );
  await audit.sequencePending();
  return answer;
};

/** Keeps in the log what was refused or failed, and throws it on. */
const refusedIn =
  ({ audit, notice }: Pick<DeskParts, 'audit' | 'notice'>, request: FastifyRequest, touch: DeskTouch) =>
  async (thrown: unknown): Promise<never> => {
    const error = toSelosteError(thrown);
    const kept = audit.record(entryOfCall(request, notice().edition, touch, error));
    await (error.status < 500 ? kept : kept.catch(() => undefined)); // without a database the first error tells
    throw error;
  };
