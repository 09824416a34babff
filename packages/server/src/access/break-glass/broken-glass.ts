import type { NoticeDocument } from '@seloste/notice';
import type { Database, Transaction } from '../../platform/database/pool.ts';
import { SelosteError } from '../../platform/errors/seloste-error.ts';
import { type Mail, putInOutbox } from '../../platform/mail/outbox.ts';
import { accessErrors } from '../access.errors.ts';
import type { StaffDatabase } from '../staff.ts';

/** A purpose that somebody opens in an emergency. */
export interface NewBrokenGlass {
  /** The access that opens it. */
  readonly id: string;
  readonly actor: string;
  readonly purpose: string;
  readonly controller: string;
  readonly reason: string;
  readonly edition: number;
  readonly minutes: number;
}

/** How it ended up: moments are ISO 8601. */
export interface BrokenGlassRow {
  readonly id: string;
  readonly actor: string;
  readonly name: string;
  readonly purpose: string;
  readonly controller: string;
  readonly reason: string;
  readonly openedAt: string;
  readonly endsAt: string;
  /** When it was ended early; null where nobody did. */
  readonly endedAt: string | null;
  readonly open: boolean;
  readonly review: {
    readonly reviewedAt: string;
    readonly reviewedBy: string;
    readonly reviewer: string;
    readonly outcome: 'justified' | 'unjustified';
    readonly note: string;
  } | null;
}

const iso = (moment: string) => `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const GLASS = `
  select g.id, g.actor, a.name, g.purpose, g.controller, g.reason,
    ${iso('g.opened_at')} as "openedAt", ${iso('g.ends_at')} as "endsAt", ${iso('g.ended_at')} as "endedAt",
    g.ended_at is null and g.ends_at > now() as open,
    case when r.break_glass is null then null else jsonb_build_object('reviewedAt', ${iso('r.reviewed_at')},
      'reviewedBy', r.reviewed_by, 'reviewer', b.name, 'outcome', r.outcome, 'note', r.note) end as review
  from access.break_glass g
  join access.actor a on a.id = g.actor
  left join access.break_glass_review r on r.break_glass = g.id
  left join access.actor b on b.id = r.reviewed_by`;

type Row = BrokenGlassRow & Record<string, unknown>;

/**
 * Opens a purpose in an emergency, with the alarm in the same transaction: the mail in the outbox, and a word to the open consoles of
 * those whose role has the duty `audit`.
 *
 * @throws break-glass-needless when one is open for the purpose already; break-glass-unreviewed when an earlier one of the same person for
 * the same purpose has no review yet: the database refuses it
 */
export const breakGlass = (
  database: StaffDatabase,
  document: NoticeDocument,
  glass: NewBrokenGlass,
  mail: Mail | undefined,
): Promise<BrokenGlassRow> =>
  database
    .transaction({}, async (tx) => {
      const { id, actor, purpose, controller, reason, edition, minutes } = glass;
      await tx.query({
        name: 'access-break-glass',
        text: `insert into access.break_glass (id, actor, purpose, controller, reason, notice_version, ends_at)
          values ($1, $2, $3, $4, $5, $6, now() + make_interval(mins => $7))`,
        values: [id, actor, purpose, controller, reason, edition, minutes],
      });
      if (mail) await tx.query(putInOutbox(mail));
      await tellReviewers(tx, document);
      return glassIn(tx, id);
    })
    .catch((thrown: unknown) => {
      throw isOpenAlready(thrown)
        ? accessErrors['break-glass-needless']({ purpose: glass.purpose }).from(thrown)
        : thrown;
    });

/** Ends it before its time; the end of one that is over changes nothing. */
export const endGlass = (
  database: StaffDatabase,
  document: NoticeDocument,
  id: string,
): Promise<BrokenGlassRow> =>
  database.transaction({}, async (tx) => {
    await endOpen(tx, id);
    await tellReviewers(tx, document);
    return glassIn(tx, id);
  });

/** What somebody with the duty `audit` thinks of it. */
export interface Review {
  readonly id: string;
  readonly reviewer: string;
  readonly outcome: 'justified' | 'unjustified';
  readonly note: string;
}

/**
 * Keeps the review. What is still open ends with it, so that everything that was done under it has been there to see.
 *
 * @throws break-glass-own, break-glass-reviewed
 */
export const reviewGlass = (
  database: StaffDatabase,
  document: NoticeDocument,
  { id, reviewer, outcome, note }: Review,
): Promise<BrokenGlassRow> =>
  database.transaction({}, async (tx) => {
    await endOpen(tx, id);
    const kept = await tx.query({
      name: 'access-break-glass-review',
      text: `insert into access.break_glass_review (break_glass, reviewed_by, outcome, note) values ($1, $2, $3, $4)
        on conflict do nothing returning break_glass`,
      values: [id, reviewer, outcome, note],
    });
    if (kept.length === 0) throw accessErrors['break-glass-reviewed']({ id });
    await tellReviewers(tx, document);
    return glassIn(tx, id);
  });

const endOpen = (tx: Transaction, id: string) =>
  tx.query({
    name: 'access-break-glass-end',
    text: `update access.break_glass set ended_at = now(), ended_by = nullif(current_setting('seloste.access_id', true), '')::uuid
      where id = $1 and ended_at is null and ends_at > now()`,
    values: [id],
  });

export interface GlassFilter {
  /** Those broken for any of these controllers. */
  readonly controllers: readonly string[];
  readonly state: 'all' | 'unreviewed';
  readonly limit: number;
  /** Id of the last of the page before. */
  readonly after?: string | undefined;
}

/** The newest first. */
export const listGlasses = (
  system: Pick<Database, 'query'>,
  { controllers, state, limit, after }: GlassFilter,
): Promise<BrokenGlassRow[]> =>
  system.query<Row>(
    {},
    {
      name: 'access-break-glass-list',
      text: `${GLASS}
        where g.controller = any ($1) and ($2 or r.break_glass is null)
          and ($4::uuid is null or (g.opened_at, g.id) < (
            select k.opened_at, k.id from access.break_glass k where k.id = $4 and k.controller = any ($1)
          ))
        order by g.opened_at desc, g.id desc limit $3`,
      values: [controllers, state === 'all', limit, after ?? null],
    },
    'read only',
  );

export const readGlass = async (
  system: Pick<Database, 'query'>,
  id: string,
): Promise<BrokenGlassRow | undefined> => {
  const [glass] = await system.query<Row>(
    {},
    { name: 'access-break-glass-one', text: `${GLASS} where g.id = $1`, values: [id] },
    'read only',
  );
  return glass;
};

/** How many of these controllers wait for review. */
export const countUnreviewed = async (
  system: Pick<Database, 'query'>,
  controllers: readonly string[],
): Promise<number> => {
  const [row] = await system.query<{ count: number }>(
    {},
    {
      name: 'access-break-glass-unreviewed',
      text: `select count(*)::int as count from access.break_glass g
        where g.controller = any ($1) and not exists (select from access.break_glass_review r where r.break_glass = g.id)`,
      values: [controllers],
    },
    'read only',
  );
  return row?.count ?? 0;
};

const glassIn = async (tx: Transaction, id: string): Promise<BrokenGlassRow> => {
  const [glass] = await tx.query<Row>({
    name: 'access-break-glass-in',
    text: `${GLASS} where g.id = $1`,
    values: [id],
  });
  if (!glass) throw accessErrors['break-glass-unknown']({ id });
  return glass;
};

/** Whoever is signed in with a role that has the duty `audit` is told, as the transaction commits, to look again. */
const tellReviewers = (tx: Transaction, document: NoticeDocument) => {
  const roles = Object.entries(document.roles ?? {}).flatMap(([id, { duties = [] }]) =>
    duties.includes('audit') ? [id] : [],
  );
  return tx.query({
    name: 'access-break-glass-tell',
    text: `select pg_notify('seloste_staff', actor::text) from (
        select distinct s.actor from access.session s
        where s.ended_at is null and s.ends_at > now() and (
          s.claimed_roles && $1 or exists (
            select from access.role_assignment r where r.actor = s.actor and r.ended_at is null and r.role = any ($1)
          )
        )
      ) reviewers`,
    values: [roles],
  });
};

const isOpenAlready = (thrown: unknown): boolean =>
  thrown instanceof SelosteError &&
  (thrown.cause as { readonly constraint?: unknown } | undefined)?.constraint === 'break_glass_one_at_a_time';
