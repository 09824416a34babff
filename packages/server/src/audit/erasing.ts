import type { Database } from '../platform/database/pool.ts';

/** How many rows that identified somebody are gone. The entries themselves stay, and so does the tree. */
export interface Erased {
  readonly subjects: number;
  readonly actors: number;
  readonly reasons: number;
  readonly members: number;
}

/**
 * Erases a person from the log: as the one it was about, as a member of bulk accesses, as the one who acted (a subject in the
 * portal), and the free-text reasons of the accesses to them. Without their salts the commitments left tell nothing.
 */
export const eraseSubject = async (database: Database, subject: string): Promise<Erased> => {
  const [erased] = await database.query<Counts>(
    {},
    {
      text: `with subjects as (delete from audit.subject where subject = $1::uuid returning seq),
          actors as (delete from audit.actor where actor = $1::text returning 1),
          reasons as (delete from audit.reason where seq in (select seq from subjects) returning 1)
        select (select count(*) from subjects) as subjects, (select count(*) from actors) as actors,
          (select count(*) from reasons) as reasons, audit.forget_member($1::uuid) as members`,
      values: [subject],
    },
  );
  return toErased(erased);
};

/** Which entries lose their identifying part, and when. */
export interface PruneRule {
  /** Entries that touched one of these categories. */
  readonly categories: readonly string[];
  /** How long after recording it is kept: an ISO 8601 period out of a dated rule of law (917/2014 §145: `P2Y`). */
  readonly keptFor: string;
  /** The day it is done on, `YYYY-MM-DD`, in Finnish time. */
  readonly on: string;
  /** Where the last run stopped; default the beginning. */
  readonly from?: number;
}

/** Entries gone through in one transaction. */
const STRETCH = 65_536;

/**
 * Takes what identifies people from entries whose time is over: the leaves and the tree stay as they are. Does a stretch
 * at a time, and may be stopped and run again; `next` is where the next run can begin, if its rule is no shorter.
 */
export const pruneLookUps = async (
  database: Database,
  rule: PruneRule,
): Promise<Erased & { readonly next: number }> => {
  const [end] = await database.query<{ first_kept: string }>(
    {},
    {
      text: `select coalesce(
          (select min(seq) from (select seq from audit.entry where at >= ${CUT} order by at, seq limit 1) kept),
          (select size from audit.head)
        ) as first_kept`,
      values: [rule.on, rule.keptFor],
    },
  );
  const total = { subjects: 0, actors: 0, reasons: 0, members: 0 };
  const firstKept = Number(end?.first_kept ?? 0);
  const begin = rule.from ?? 0;
  for (let from = begin; from < firstKept; from += STRETCH) {
    const to = Math.min(from + STRETCH, firstKept);
    const [counts] = await database.query<Counts>(
      {},
      {
        text: `with old as (
            select seq from audit.entry
            where seq >= $3 and seq < $4 and at < ${CUT} and body::jsonb -> 'categories' ?| $5::text[]
          ), subjects as (delete from audit.subject x using old where x.seq = old.seq returning 1),
          actors as (delete from audit.actor x using old where x.seq = old.seq returning 1),
          reasons as (delete from audit.reason x using old where x.seq = old.seq returning 1),
          members as (
            delete from audit.member_part x using audit.bulk b, old where x.list = b.list and b.seq = old.seq
            returning cardinality(x.subjects) as people
          )
          select (select count(*) from subjects) as subjects, (select count(*) from actors) as actors,
            (select count(*) from reasons) as reasons, (select coalesce(sum(people), 0) from members) as members`,
        values: [rule.on, rule.keptFor, from, to, rule.categories],
      },
    );
    const gone = toErased(counts);
    total.subjects += gone.subjects;
    total.actors += gone.actors;
    total.reasons += gone.reasons;
    total.members += gone.members;
  }
  return { ...total, next: Math.max(begin, firstKept) };
};

/** The database counts in calendar years and months. */
const CUT = `(($1::date - $2::interval) at time zone 'Europe/Helsinki')`;

type Counts = Record<keyof Erased, string>;

const toErased = (counts: Counts | undefined): Erased => ({
  subjects: Number(counts?.subjects ?? 0),
  actors: Number(counts?.actors ?? 0),
  reasons: Number(counts?.reasons ?? 0),
  members: Number(counts?.members ?? 0),
});
