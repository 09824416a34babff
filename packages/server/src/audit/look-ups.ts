import type { Database } from '../platform/database/pool.ts';
import { auditErrors } from './audit.errors.ts';
import { decodeLeaf } from './entry-encoding.ts';

/** One access as the log tells it. */
export interface LookUp {
  readonly seq: number;
  readonly at: Date;
  readonly accessId: string;
  readonly operation: string;
  readonly outcome: string;
  readonly code?: string;
  readonly purpose: string | null;
  readonly controller: string | null;
  readonly noticeVersion: number | null;
  readonly categories: readonly string[];
  readonly records: readonly string[];
  readonly rows: number;
  readonly durationMs: number;
  /** Who acted and the reason given: absent where they are not shown, null where they were erased or never known. */
  readonly actor?: string | null;
  readonly reason?: string | null;
  /** Whom it was about, for the officer's views; members of a bulk access are not listed. */
  readonly subjects?: readonly string[];
}

/** Newest first. `next` is the cursor of the following page, absent on the last one. */
export interface LookUpPage {
  readonly items: readonly LookUp[];
  readonly next?: string;
}

export interface PageOptions {
  /** Only accesses that began at or after it. */
  readonly from?: Date;
  /** Only accesses that began before it. */
  readonly to?: Date;
  readonly cursor?: string;
  /** Items in a page, 1 to 1000. Default 100. */
  readonly limit?: number;
  /** Only accesses under this controller, and refused ones that named none of the notice's; all of them when left out. */
  readonly controller?: string;
}

/**
 * Who looked at a person: when and for what purpose (GDPR 15, C-579/21). Who it was and the reason they wrote are shown only
 * with a ground on which the person's need and the employee's rights were weighed.
 */
export const looksAtSubject = (
  database: Database,
  subject: string,
  options: PageOptions & { readonly names?: { readonly ground: string } } = {},
): Promise<LookUpPage> => {
  if (options.names && options.names.ground.trim() === '') throw auditErrors['ground-for-names-missing']();
  return page(database, options, aboutSubject('$5'), subject, options.names ? 'names' : 'times');
};

/** Entries about a person, those of bulk accesses included: a range of one index and a look into another. */
const aboutSubject = (parameter: string) => `e.seq in (
    select seq from audit.subject where subject = ${parameter}
    union all
    select b.seq from audit.member_part m join audit.bulk b using (list) where m.subjects @> array[${parameter}::uuid])`;

const byActor = (parameter: string) => `e.seq in (select seq from audit.actor where actor = ${parameter})`;

/** What one member of staff or one service did. */
export const looksByActor = (
  database: Database,
  actor: string,
  options: PageOptions = {},
): Promise<LookUpPage> => page(database, options, byActor('$5'), actor, 'all');

/** What somebody did with reasons that end in a mark, as those under a broken glass do. The actor is looked for first. */
export const looksUnder = (
  database: Database,
  actor: string,
  mark: string,
  options: PageOptions = {},
): Promise<LookUpPage> =>
  pageOf(
    database,
    options,
    `select e.body${COLUMNS.all} from audit.entry e
     where e.at >= coalesce($1, '-infinity'::timestamptz) and e.at < coalesce($2, 'infinity'::timestamptz) and e.seq < $3
       and e.seq in (
         select a.seq from audit.actor a join audit.reason r using (seq) where a.actor = $5 and right(r.reason, length($6)) = $6
       ) and ${underController('$7')}
     order by e.seq desc limit $4`,
    [actor, mark],
  );

/** All entries of one call. */
export const looksOfAccess = (
  database: Database,
  access: string,
  options: PageOptions = {},
): Promise<LookUpPage> => page(database, options, 'e.access_id = $5::uuid', access, 'all');

/** Which accesses of a span are wanted; what is left out does not matter. */
export interface LookUpFilter {
  readonly operation?: string;
  readonly outcome?: string;
  readonly purpose?: string;
  /** Only what was done without a case in hand. */
  readonly withoutCase?: boolean;
  /** Only what this member of staff or service did. */
  readonly actor?: string;
  /** Only accesses to this person, alone or among many. */
  readonly subject?: string;
}

/** What was done in a span of time, and who did it to whom: for who watches over the staff, not for the person looked at. */
export const looksBetween = (
  database: Database,
  options: PageOptions & LookUpFilter & { from: Date; to: Date },
): Promise<LookUpPage> => {
  const { actor, subject } = options;
  const wanted = [
    options.operation ?? null,
    options.outcome ?? null,
    options.purpose ?? null,
    options.withoutCase ?? false,
  ];
  if (actor === undefined && subject === undefined) return pageOf(database, options, SPAN, wanted);
  const named = [actor, subject].filter((one) => one !== undefined);
  const conditions = [
    ...(actor === undefined ? [] : [byActor('$9')]),
    ...(subject === undefined ? [] : [aboutSubject(`$${8 + named.length}`)]),
  ];
  const text = `select e.body${COLUMNS.all} from audit.entry e
    where ${WANTED} and ${conditions.join(' and ')} and ${underController(`$${9 + named.length}`)}
    order by e.seq desc limit $4`;
  return pageOf(database, options, text, [...wanted, ...named]);
};

/** Entries of one controller, and refused ones that named none; all of them where the parameter is null. */
const underController = (parameter: string) =>
  `(${parameter}::text is null or coalesce(e.body::json ->> 'controller', ${parameter}) = ${parameter})`;

const WANTED = `e.at >= coalesce($1, '-infinity'::timestamptz) and e.at < coalesce($2, 'infinity'::timestamptz) and e.seq < $3
      and ($5::text is null or e.body::json ->> 'operation' = $5) and ($6::text is null or e.body::json ->> 'outcome' = $6)
      and ($7::text is null or e.body::json ->> 'purpose' = $7)
      and (not $8::boolean or not exists (select from audit.reason r where r.seq = e.seq and r.reason ~ '^case C-'))`;

/** Numbers that lie together: what identifies people is read by their span, not one by one. */
const SPAN = `
  with page as materialized (
    select e.seq, e.body from audit.entry e where ${WANTED} and ${underController('$9')}
    order by e.seq desc limit $4
  ), span as materialized (select min(seq) as first, max(seq) as last from page)
  select p.body, a.actor, r.reason, coalesce(s.subjects, '{}') as subjects
  from page p
  left join (
    select seq, actor from audit.actor where seq between (select first from span) and (select last from span)
  ) a using (seq)
  left join (
    select seq, reason from audit.reason where seq between (select first from span) and (select last from span)
  ) r using (seq)
  left join (
    select seq, array_agg(subject::text order by subject) as subjects from audit.subject
    where seq between (select first from span) and (select last from span) group by seq
  ) s using (seq)
  order by p.seq desc`;

type Shown = 'times' | 'names' | 'all';

const COLUMNS: Record<Shown, string> = {
  times: '',
  names:
    ', (select actor from audit.actor a where a.seq = e.seq) as actor, (select reason from audit.reason r where r.seq = e.seq) as reason',
  all: ', (select actor from audit.actor a where a.seq = e.seq) as actor, (select reason from audit.reason r where r.seq = e.seq) as reason, array(select subject::text from audit.subject s where s.seq = e.seq order by subject) as subjects',
};

const page = (
  database: Database,
  options: PageOptions,
  condition: string,
  value: string | null,
  shown: Shown,
): Promise<LookUpPage> =>
  pageOf(
    database,
    options,
    `select e.body${COLUMNS[shown]} from audit.entry e
     where e.at >= coalesce($1, '-infinity'::timestamptz) and e.at < coalesce($2, 'infinity'::timestamptz)
       and e.seq < $3 and ${condition} and ${underController('$6')}
     order by e.seq desc limit $4`,
    [value],
  );

const pageOf = async (
  database: Database,
  { from, to, cursor, limit = 100, controller }: PageOptions,
  text: string,
  more: readonly (string | boolean | null)[],
): Promise<LookUpPage> => {
  const size = Math.min(Math.max(Math.trunc(limit), 1), 1000);
  const rows = await database.query<{
    body: string;
    actor?: string | null;
    reason?: string | null;
    subjects?: string[];
  }>(
    {},
    {
      text,
      values: [
        from ?? null,
        to ?? null,
        cursor ?? String(Number.MAX_SAFE_INTEGER),
        size + 1,
        ...more,
        controller ?? null,
      ],
    },
  );
  const items = rows.slice(0, size).map(({ body, ...clear }) => ({ ...lookUp(body), ...clear }));
  const last = items.at(-1);
  return { items, ...(rows.length > size && last && { next: String(last.seq) }) };
};

const lookUp = (body: string): LookUp => {
  const leaf = decodeLeaf(body);
  return {
    seq: leaf.seq,
    at: new Date(leaf.at),
    accessId: leaf.access,
    operation: leaf.operation,
    outcome: leaf.outcome,
    ...(leaf.code !== undefined && { code: leaf.code }),
    purpose: leaf.purpose,
    controller: leaf.controller,
    noticeVersion: leaf.notice,
    categories: leaf.categories,
    records: leaf.records,
    rows: leaf.rows,
    durationMs: leaf.duration,
  };
};
