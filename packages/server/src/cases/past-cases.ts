import { randomUUIDv7 } from 'node:crypto';
import type { Client } from 'pg';
import type { CaseKind, CaseOutcome } from './case-values.ts';

/** What happened to a case at a moment in the past, ISO 8601. */
interface PastMoment {
  readonly id: string;
  readonly at: string;
  /** `access.actor` who did it. */
  readonly actor: string;
}

export type PastStep = PastMoment &
  (
    | { readonly kind: 'handed_over'; readonly to_holder: string }
    | { readonly kind: 'handed_over'; readonly to_role: string }
    | { readonly kind: 'closed'; readonly outcome: CaseOutcome }
    | { readonly kind: 'noted'; readonly note: string }
    | { readonly kind: 'reopened' | 'selected' }
  );

/** A case that was opened before it came into this register, with all that has happened to it since, oldest first. */
export interface PastCase {
  /** UUID version 7 of the moment of opening: lists are in the order of ids. */
  readonly id: string;
  readonly controller: string;
  readonly kind: CaseKind;
  readonly purpose: string;
  readonly area?: string;
  readonly network_element?: string;
  readonly opened: PastMoment;
  readonly steps: readonly PastStep[];
}

/** In whose name the cases come in, and why, as the log keeps it. */
export interface BroughtBy {
  readonly actor: string;
  readonly reason: string;
}

// Numbers go on from the last of the controller and the year of opening, oldest first.
const OPEN = `
  with given as (
    select g.*, extract(year from g.opened_at at time zone 'Europe/Helsinki')::integer as year
    from jsonb_to_recordset($1::jsonb) g (id uuid, controller text, kind text, purpose text, opened_at timestamptz, opened_by uuid,
      area text, network_element text)
  ), counted as (
    insert into cases.counter as n (controller, year, last)
    select g.controller, g.year, count(*) from given g group by g.controller, g.year
    on conflict (controller, year) do update set last = n.last + excluded.last
    returning n.controller, n.year, n.last
  ), numbered as (
    select g.*, c.last - count(*) over same + row_number() over (same order by g.opened_at, g.id) as nth
    from given g join counted c using (controller, year)
    window same as (partition by controller, year)
  )
  insert into cases.case (id, controller, number, kind, purpose, opened_at, opened_by, holder, area, network_element)
  select n.id, n.controller, 'C-' || n.year || '-' || lpad(n.nth::text, greatest(6, length(n.nth::text)), '0'), n.kind, n.purpose,
    n.opened_at, n.opened_by, n.opened_by, n.area, n.network_element
  from numbered n`;

const KEEP_STEPS = `
  insert into cases.event (id, case_id, at, kind, actor, access_id, to_holder, to_role, outcome, note)
  select e.id, e.case_id, e.at, e.kind, e.actor, e.access_id, e.to_holder, e.to_role, e.outcome, e.note
  from jsonb_to_recordset($1::jsonb) e (id uuid, case_id uuid, at timestamptz, kind text, actor uuid, access_id uuid, to_holder uuid,
    to_role text, outcome text, note uuid)`;

const LEAVE_ENTRY = `
  select audit.record('import', 'allowed', $1, $2, (select c.version from notice.current c), '{}', '{case}', $3, '{}', $4, $5)`;

/**
 * Brings cases in, in the transaction of a load and under its role: open, so that what was said in them can follow, with their steps
 * and an entry in the log for each controller and purpose. {@link settlePastCases} then makes them what their steps say.
 */
export const openPastCases = async (
  client: Pick<Client, 'query'>,
  cases: readonly PastCase[],
  { actor, reason }: BroughtBy,
): Promise<void> => {
  const rows = cases.map(({ opened, steps: _, ...one }) => ({
    ...one,
    opened_at: opened.at,
    opened_by: opened.actor,
  }));
  await client.query(OPEN, [JSON.stringify(rows)]);
  const groups = Map.groupBy(cases, ({ controller, purpose }) => `${controller} ${purpose}`);
  for (const group of groups.values()) {
    const [{ controller, purpose } = { controller: '', purpose: '' }] = group;
    const access_id = randomUUIDv7();
    const taken = group.flatMap(({ id, opened, steps }) =>
      [{ ...opened, kind: 'opened' }, ...steps].map((step) => ({ ...step, case_id: id, access_id })),
    );
    await client.query("select set_config('seloste.access_id', $1, true)", [access_id]);
    await client.query(KEEP_STEPS, [JSON.stringify(taken)]);
    await client.query(LEAVE_ENTRY, [purpose, controller, group.length, actor, reason]);
  }
};

interface Standing {
  readonly id: string;
  readonly status: 'open' | 'closed';
  readonly holder: string | null;
  readonly holder_role: string | null;
  readonly closed_at: string | null;
  readonly closed_by: string | null;
  readonly outcome: string | null;
  readonly revision: number;
}

/** How a case stands after its steps: what the steps of a running register do to it one by one. */
const standingOf = ({ id, opened, steps }: PastCase): Standing => {
  const open = { status: 'open', closed_at: null, closed_by: null, outcome: null } as const;
  let now: Standing = { id, ...open, holder: opened.actor, holder_role: null, revision: 1 };
  for (const step of steps) {
    const revision = now.revision + 1;
    if (step.kind === 'handed_over') {
      const to =
        'to_role' in step
          ? { holder: null, holder_role: step.to_role }
          : { holder: step.to_holder, holder_role: null };
      now = { ...now, ...to, revision };
    } else if (step.kind === 'closed') {
      const { at: closed_at, actor: closed_by, outcome } = step;
      now = { ...now, status: 'closed', closed_at, closed_by, outcome, revision };
    } else if (step.kind === 'reopened') {
      now = { ...now, ...open, holder: step.actor, holder_role: null, revision };
    }
  }
  return now;
};

const SETTLE = `
  update cases.case c set status = g.status, holder = g.holder, holder_role = g.holder_role, closed_at = g.closed_at, closed_by = g.closed_by,
    outcome = g.outcome, revision = g.revision
  from jsonb_to_recordset($1::jsonb) g (id uuid, status text, holder uuid, holder_role text, closed_at timestamptz, closed_by uuid,
    outcome text, revision integer)
  where c.id = g.id`;

/** Makes the cases of {@link openPastCases} what their steps say, when their customers and notes are in. */
export const settlePastCases = async (
  client: Pick<Client, 'query'>,
  cases: readonly PastCase[],
): Promise<void> => {
  await client.query(SETTLE, [JSON.stringify(cases.map(standingOf))]);
};
