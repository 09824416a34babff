import type { Statement } from '../../platform/database/statement.ts';
import type { PurposeView } from '../purpose-view.ts';
import { statementName } from '../row-json.ts';
import type { Condition } from './conditions.ts';
import type { Criterion } from './criterion-queries.ts';
import type { Source } from './sources.ts';

/** What an answer shows of each subject found, so that the right one is chosen: record → fields, as far as granted. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  person: ['given_names', 'family_name', 'birth_date'],
  organisation: ['name', 'business_id'],
  customer: ['customer_number', 'customer_type'],
  postal_address: ['postcode', 'city'],
};

/** The fields of {@link SHOWN} that a purpose may read. */
export const shownFields = (view: PurposeView): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(SHOWN)
    .map(
      ([record, fields]) =>
        [record, fields.filter((field) => view.fields(record, 'read')?.includes(field))] as const,
    )
    .filter(([, fields]) => fields.length > 0);

/** The ways to fulfil a criterion that the purpose may use: it reads every field they look at. */
export const openSources = (view: PurposeView, { sources }: Criterion): readonly Source[] =>
  sources.filter(({ record, fields }) =>
    fields.every((field) => view.fields(record, 'read')?.includes(field)),
  );

/** Where a page ended: the row that its last subject was found by. */
export interface Position {
  /** The criterion that leads. */
  readonly lead: string;
  /** Which of its sources found the row. */
  readonly rank: number;
  /** What its keys said: letters of a name or a street. */
  readonly keys: readonly string[];
  readonly subject: string;
  readonly id: string;
}

/** The columns beside the answer that make its {@link Position}. */
export interface Placed {
  readonly subject: string;
  readonly found_rank: number;
  readonly found_keys: readonly string[];
  readonly found_id: string;
}

/** A condition with its values in their places of a statement. */
export const placed = ({ sql, values }: Condition, place: (value: unknown) => string): string => {
  const next = values.values();
  return `(${sql.replaceAll('?', () => place(next.next().value))})`;
};

/**
 * One statement for a page of subjects. The first criterion leads: each of its sources is walked in the order of its index, as far
 * as the page has room, and only where those before it left some; each row is then asked whether its subject fulfils the other
 * criteria. So what a common beginning costs does not grow with how many there are. A subject stands where it is found first.
 * (`offset 0` keeps PostgreSQL from answering such a question for everybody at once, which the page needs for a few.)
 *
 * @param page.after where the page before ended
 */
export const searchStatement = (
  view: PurposeView,
  [lead, ...others]: readonly { readonly sources: readonly Source[] }[],
  page: { readonly after?: Position; readonly limit: number },
): Statement => {
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = (source: Source) => placed(source.where, place);
  const sources = lead?.sources ?? [];
  const room = place(page.limit + 1);
  const first = page.after?.rank ?? 0;

  /** Rows of the same subject that come before, by this source or one before it. */
  const foundBefore = (source: Source, rank: number): string[] => {
    const earlier = sources.slice(0, rank);
    const records = [...new Set([...earlier, source].map(({ record }) => record))];
    return records.map((record) => {
      const ways = earlier.filter((one) => one.record === record).map(where);
      if (record === source.record) {
        const order = [...source.keys, 'id'];
        ways.push(
          `(${where(source)} and (${order.join(', ')}) < (${order.map((key) => `r.${key}`).join(', ')}))`,
        );
      }
      return `not exists (select from register.${record} e where e.subject = r.subject and (${ways.join(' or ')}) offset 0)`;
    });
  };
  const alsoFulfils = ({ sources: ways }: { readonly sources: readonly Source[] }): string => {
    const records = [...new Set(ways.map(({ record }) => record))];
    const fulfilled = records.map((record) => {
      const own = ways.filter((way) => way.record === record).map(where);
      return `exists (select from register.${record} o where o.subject = r.subject and (${own.join(' or ')}) offset 0)`;
    });
    return `(${fulfilled.join(' or ')})`;
  };
  const beyond = ({ keys }: Source, { keys: said, subject, id }: Position): string =>
    `(${[...keys, 'subject', 'id'].map((key) => `r.${key}`).join(', ')}) > (${[
      ...said.map((one) => place(one)),
      `${place(subject)}::uuid`,
      `${place(id)}::uuid`,
    ].join(', ')})`;

  const walks = sources.slice(first).map((source, index) => {
    const rank = first + index;
    const order = [...source.keys, 'subject', 'id'].map((key) => `r.${key}`);
    const filled = Array.from({ length: index }, (_, nth) => `(select count(*) from s${first + nth})`);
    const conditions = [
      where(source),
      ...(page.after && index === 0 ? [beyond(source, page.after)] : []),
      ...foundBefore(source, rank),
      ...others.map(alsoFulfils),
      ...(filled.length > 0 ? [`${filled.join(' + ')} < ${room}`] : []),
    ];
    return `s${rank} as materialized (
      select ${rank} as rank, array[${source.keys.map((key) => `r.${key}`).join(', ')}]::text[] as keys, r.subject, r.id
      from register.${source.record} r
      where ${conditions.join('\n        and ')}
      order by ${order.join(', ')} limit ${room})`;
  });

  const seesKind = view.fields('subject', 'read')?.includes('kind') === true;
  const seesStanding = view.fields('subject', 'read')?.includes('standing') === true;
  const shown = shownFields(view).map(([record, fields]) => {
    const pairs = fields.map((field) => `'${field}', r.${field}`).join(', ');
    return `(select json_agg(json_build_object(${pairs}) order by r.id) from register.${record} r where r.subject = f.subject) as ${record}`;
  });
  const columns = [
    'f.subject',
    'f.rank as found_rank',
    'f.keys as found_keys',
    'f.id as found_id',
    ...(seesKind ? ['s.kind', 'to_json(s.blocks) as blocks'] : []),
    ...(seesStanding ? ['s.standing'] : []),
    ...shown,
  ];
  const subject = seesKind || seesStanding ? ' join register.subject s on s.subject = f.subject' : '';
  const found = walks.map((_, index) => `select * from s${first + index}`).join(' union all ');
  const text = `with ${walks.join(',\n    ')}
    select ${columns.join(',\n      ')}
    from (${found} order by rank, keys, subject, id limit ${room}) f${subject}
    order by f.rank, f.keys, f.subject, f.id`;
  // Planning so many walks takes longer than walking; which index serves is the same for all values.
  return { text, values, name: statementName(text), plan: 'generic' };
};
