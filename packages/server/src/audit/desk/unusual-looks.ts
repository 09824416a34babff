import type { Access, NoticeView, PurposeGate } from '../../access/access.api.ts';
import type { Database } from '../../platform/database/pool.ts';

/** Why somebody's looks at a person are worth a question. None of them is proof of anything. */
export type UnusualFlag = 'own_record' | 'same_address' | 'same_surname' | 'not_in_case' | 'no_case';

/** One member of staff's looks at one person in a span of time. */
export interface UnusualLooks {
  readonly actor: string;
  readonly subject: string;
  readonly flags: readonly UnusualFlag[];
  readonly times: number;
  /** Of them, searches that showed this person and nobody else. */
  readonly searches: number;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly purposes: readonly string[];
  /** The newest accesses, at most five. */
  readonly accesses: readonly string[];
}

/** What was found, and over how much. */
export interface UnusualReport {
  readonly pairs: readonly UnusualLooks[];
  /** Members of staff with how many times they opened somebody, at how many people, and how many of them without a case. */
  readonly actors: readonly {
    readonly actor: string;
    readonly looks: number;
    readonly subjects: number;
    readonly withoutCase: number;
  }[];
  /** Whether the span held more pairs than are compared at once: then the newest were. */
  readonly cut: boolean;
  /** Whether it was asked which cases name the person: the purpose in hand has to reach that. */
  readonly casesCompared: boolean;
}

/** Pairs of one member of staff and one person that one question compares. */
const MOST_PAIRS = 20_000;

interface Pair {
  readonly actor: string;
  readonly subject: string;
  readonly surname: string | null;
  readonly own: string | null;
  readonly opened: number;
  readonly searches: number;
  readonly without_case: number;
  /** Ids of the cases under which the person was opened. */
  readonly cases: string[];
  readonly first_at: Date;
  readonly last_at: Date;
  readonly purposes: string[];
  readonly accesses: string[];
  readonly [column: string]: unknown;
}

/**
 * People opened one by one by members of staff, and those whom a search showed all by themselves. What a list or a search shows beside
 * others is no look at somebody, and neither is reading this log or a list of cases.
 */
const PAIRS = `
  with looks as materialized (
    select e.seq, e.at, e.access_id, e.body::json ->> 'purpose' as purpose, e.body::json ->> 'operation' = 'search' as searched
    from audit.entry e
    where e.at >= $1 and e.at < $2 and e.body::json ->> 'controller' = $3
      and e.body::json ->> 'outcome' = 'allowed'
      and case e.body::json ->> 'operation'
        when 'search' then e.body::json ->> 'rows' = '1' and not (e.body::jsonb -> 'records' ? 'case_link')
        else e.body::json ->> 'operation' in ('read', 'add', 'change', 'remove') and not (e.body::jsonb -> 'records' ? 'audit_log')
      end
  ), made as (
    select a.actor, s.subject, l.at, l.access_id, l.purpose, l.searched,
      substring(r.reason from '^case (C-[0-9]{4}-[0-9]{6,})(?::| |$)') as number
    from looks l
    join audit.actor a using (seq) join audit.subject s using (seq) left join audit.reason r using (seq)
  )
  select m.actor, m.subject, platform.search_key(regexp_replace(w.name, '^.*\\s', '')) as surname, o.subject as own,
    count(distinct m.access_id) filter (where not m.searched)::integer as opened,
    count(distinct m.access_id) filter (where m.searched)::integer as searches,
    count(distinct m.access_id) filter (where not m.searched and m.number is null)::integer as without_case,
    coalesce(array_agg(distinct c.id) filter (where not m.searched and c.id is not null), '{}') as cases,
    min(m.at) as first_at, max(m.at) as last_at, array_agg(distinct m.purpose) as purposes,
    (array_agg(m.access_id::text order by m.at desc))[1:5] as accesses
  from made m
  join access.actor w on w.id::text = m.actor and w.kind = 'person'
  left join access.actor_subject o on o.actor = w.id and o.ended_at is null
  left join cases.case c on c.controller = $3 and c.number = m.number
  group by m.actor, m.subject, w.name, o.subject
  order by last_at desc
  limit $4`;

/** Which pairs share a name or a home; asked under the purpose in hand, so only of whom it may see. */
const RELATED = `
  with pair as (
    select * from unnest($1::integer[], $2::uuid[], $3::text[], $4::uuid[]) as p (n, subject, surname, own)
  )
  select pair.n,
    exists (select from register.person p where p.subject = pair.subject and p.family_key = pair.surname) as same_surname,
    exists (
      select from register.postal_address a join register.postal_address b on b.subject = pair.own
      where a.subject = pair.subject and a.street_key = b.street_key and a.postcode = b.postcode
    ) as same_address
  from pair`;

/** Which pairs looked under a case that never named the person; whom the purpose may not see is not asked about. */
const NEVER_LINKED = `
  with pair as (
    select * from unnest($1::integer[], $2::uuid[], $3::uuid[]) as p (n, subject, case_id)
  )
  select distinct pair.n from pair
  where exists (select from register.subject s where s.subject = pair.subject)
    and not exists (select from register.case_link l where l.subject = pair.subject and l.case_id = pair.case_id)`;

/** What has to be read to ask whom a case names. */
const LINKS = [
  { record: 'subject', column: 'subject' },
  { record: 'case_link', column: 'case_id' },
] as const;

const reachesLinks = ({ plan }: Pick<NoticeView, 'plan'>, purpose: string): boolean =>
  LINKS.every(({ record, column }) =>
    plan.grants.some(
      (grant) =>
        grant.purpose === purpose &&
        grant.operation === 'read' &&
        grant.record === record &&
        grant.columns.includes(column),
    ),
  );

/**
 * Looks that the data-protection officer asks about: at oneself, at who lives at one's own address, at one's namesakes, under a case
 * that never named the person, and without a case. Names, addresses and links are read under the officer's purpose in hand.
 *
 * A search that showed one person counts as a look at them, for what is asked about who somebody is. It needs no case: one has to find a
 * person before a case can name them.
 *
 * @param span at most a month: the log of the span is read
 */
export const findUnusualLooks = async (
  {
    system,
    gate,
    notice,
  }: {
    readonly system: Database;
    readonly gate: Pick<PurposeGate, 'query'>;
    readonly notice: () => Pick<NoticeView, 'plan'>;
  },
  access: Access,
  span: { readonly from: Date; readonly to: Date },
): Promise<UnusualReport> => {
  const found = await system.query<Pair>(
    {},
    { text: PAIRS, values: [span.from, span.to, access.controller, MOST_PAIRS + 1] },
    'read only',
  );
  const pairs = found.slice(0, MOST_PAIRS);
  const related = await relatedPairs(gate, access, pairs);
  const casesCompared = reachesLinks(notice(), access.purpose);
  const unlinked = casesCompared ? await neverLinked(gate, access, pairs) : new Set<number>();
  return {
    casesCompared,
    pairs: pairs
      .map((pair, n) => withFlags(pair, related.get(n), unlinked.has(n)))
      .filter(({ flags }) => flags.length > 0)
      .toSorted((a, b) => weight(b) - weight(a) || b.lastAt.getTime() - a.lastAt.getTime()),
    actors: countByActor(pairs),
    cut: found.length > MOST_PAIRS,
  };
};

interface Related {
  readonly n: number;
  readonly same_surname: boolean;
  readonly same_address: boolean;
  readonly [column: string]: unknown;
}

const relatedPairs = async (
  gate: Pick<PurposeGate, 'query'>,
  access: Access,
  pairs: readonly Pair[],
): Promise<ReadonlyMap<number, Related>> => {
  if (pairs.length === 0) return new Map();
  const rows = await gate.query<Related>(access, {
    text: RELATED,
    values: [
      pairs.map((_, n) => n),
      pairs.map(({ subject }) => subject),
      pairs.map(({ surname }) => surname),
      pairs.map(({ own }) => own),
    ],
  });
  return new Map(rows.map((row) => [row.n, row]));
};

/** Positions of the pairs with a look under a case that never named the person. */
const neverLinked = async (
  gate: Pick<PurposeGate, 'query'>,
  access: Access,
  pairs: readonly Pair[],
): Promise<ReadonlySet<number>> => {
  const asked = pairs.flatMap(({ subject, cases }, n) => cases.map((id) => ({ n, subject, id })));
  if (asked.length === 0) return new Set();
  const rows = await gate.query<{ n: number }>(access, {
    text: NEVER_LINKED,
    values: [asked.map(({ n }) => n), asked.map(({ subject }) => subject), asked.map(({ id }) => id)],
  });
  return new Set(rows.map(({ n }) => n));
};

const withFlags = (pair: Pair, related: Related | undefined, unlinked: boolean): UnusualLooks => {
  const own = pair.own === pair.subject;
  const flags: UnusualFlag[] = [];
  if (own) flags.push('own_record');
  if (!own && related?.same_address) flags.push('same_address');
  if (!own && related?.same_surname) flags.push('same_surname');
  if (unlinked) flags.push('not_in_case');
  if (pair.without_case > 0) flags.push('no_case');
  return {
    actor: pair.actor,
    subject: pair.subject,
    flags,
    times: pair.opened + pair.searches,
    searches: pair.searches,
    firstAt: pair.first_at,
    lastAt: pair.last_at,
    purposes: pair.purposes,
    accesses: pair.accesses,
  };
};

const WEIGHTS: Readonly<Record<UnusualFlag, number>> = {
  own_record: 16,
  same_address: 8,
  same_surname: 4,
  not_in_case: 2,
  no_case: 1,
};

const weight = ({ flags }: UnusualLooks): number => flags.reduce((sum, flag) => sum + WEIGHTS[flag], 0);

const countByActor = (pairs: readonly Pair[]): UnusualReport['actors'] => {
  const counts = new Map<string, { looks: number; subjects: number; withoutCase: number }>();
  for (const { actor, opened, without_case } of pairs.filter((pair) => pair.opened > 0)) {
    const count = counts.get(actor) ?? { looks: 0, subjects: 0, withoutCase: 0 };
    counts.set(actor, {
      looks: count.looks + opened,
      subjects: count.subjects + 1,
      withoutCase: count.withoutCase + without_case,
    });
  }
  return [...counts]
    .map(([actor, count]) => ({ actor, ...count }))
    .toSorted((a, b) => b.withoutCase - a.withoutCase || b.looks - a.looks);
};
