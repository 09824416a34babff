import type { NoticeDocument } from '@seloste/notice';
import type { Database } from '../platform/database/pool.ts';
import type { Statement } from '../platform/database/statement.ts';
import { rulesOf } from './access-rules.ts';
import { openPurposesOf, rolesOf, type Standing } from './decide.ts';
import { todayInFinland } from './finnish-day.ts';
import { standingsFor } from './staff.queries.ts';

/** Somebody of the staff, by name: for who works with them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'service';
}

/** Somebody who works for a controller now, as a decision sees them. */
export interface WorkingColleague extends Standing, Colleague {
  readonly kind: 'person';
  /** Roles that the provider claimed last; null where nobody of that name has signed in to the console lately. */
  readonly claimedRoles: readonly string[] | null;
}

/** Names of the staff. A name is asked for where people work together; the log and the rows carry ids. */
export interface Colleagues {
  /** The people who work for a controller now, by name. */
  readonly of: (controller: string) => Promise<readonly WorkingColleague[]>;
  /** Those with these ids, also who has left. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, Colleague>>;
}

type Row<Of> = Of & Record<string, unknown>;

const NAMED: Statement = {
  name: 'access-colleagues-named',
  text: 'select a.id, a.name, a.kind from access.actor a where a.id = any ($1::uuid[])',
};

/** @param system the database under the system role. */
export const openColleagues = (system: Pick<Database, 'query'>): Colleagues => ({
  of: (controller) => system.query<Row<WorkingColleague>>({}, standingsFor(controller), 'read only'),
  named: async (ids) => {
    if (ids.length === 0) return new Map();
    const rows = await system.query<Row<Colleague>>(
      {},
      { ...NAMED, values: [[...new Set(ids)]] },
      'read only',
    );
    return new Map(rows.map((row) => [row.id, row]));
  },
});

/**
 * Whether somebody could name one of the purposes for the controller today: by role, undertaking and agreement, not by a glass broken
 * for an hour. Of whom no role is known, since the provider alone says it and they have not signed in, any may be: what is asked of
 * them is what those roles need besides.
 */
export const couldWorkUnder = (
  document: NoticeDocument,
  { claimedRoles, ...standing }: WorkingColleague,
  controller: string,
  purposes: ReadonlySet<string>,
): boolean => {
  const rules = rulesOf(document);
  const question = {
    actor: { ...standing, brokenGlasses: [] },
    claimedRoles: claimedRoles ?? [],
    asked: { purpose: null, controller, reason: null },
    rules,
    today: todayInFinland(),
  };
  const unknown = claimedRoles === null && rolesOf(question).length === 0;
  return openPurposesOf(unknown ? { ...question, claimedRoles: [...rules.roles.keys()] } : question).some(
    ({ purpose, controllers }) => purposes.has(purpose) && controllers.includes(controller),
  );
};
