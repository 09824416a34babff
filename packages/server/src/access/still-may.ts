import type { Database } from '../platform/database/pool.ts';
import type { Duty, NoticeView } from './access.ts';
import { rulesOf } from './access-rules.ts';
import { type Asked, decide, type Standing } from './decide.ts';
import { claimsSince, standingOfActor } from './staff.queries.ts';

/** What somebody was let in for, and what goes on or begins after their call has ended. */
export interface LetInFor {
  readonly actor: string;
  /** Roles that the provider claimed for them then. */
  readonly claimedRoles: readonly string[];
  /** When it was: what the provider claimed at a later sign-in counts instead. */
  readonly at: Date;
  readonly controller: string;
  readonly duty: Duty;
  /** The purpose that it is done under beside the duty. */
  readonly purpose?: string;
}

/** Whether somebody would be let in again now: employment, roles, undertaking, agreement, controller and the notice in force. */
export type StillMay = (what: LetInFor) => Promise<boolean>;

export interface StillMayParts {
  /** A pool of the system role. */
  readonly system: Pick<Database, 'query'>;
  readonly notice: () => NoticeView;
  /** Today in Finland, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** Asks anew, by the same decision as for a call, what a call once allowed to go on. Nothing is remembered. */
export const openStillMay =
  ({ system, notice, today }: StillMayParts): StillMay =>
  async ({ actor: id, claimedRoles, at, controller, duty, purpose }) => {
    const [[actor], [claims]] = await Promise.all([
      system.query<Standing & Record<string, unknown>>({}, standingOfActor(id), 'read only'),
      system.query<{ roles: string[] }>({}, claimsSince(id, at), 'read only'),
    ]);
    if (actor === undefined) return false;
    const question = {
      actor,
      claimedRoles: claims?.roles ?? claimedRoles,
      rules: rulesOf(notice().document),
      today: today(),
      now: Date.now(),
    };
    const allows = (asked: Pick<Asked, 'purpose' | 'duty'>): boolean =>
      decide({ ...question, asked: { ...asked, controller, reason: 'asked again' } }).outcome === 'allowed';
    return allows({ purpose: null, duty }) && (purpose === undefined || allows({ purpose }));
  };
