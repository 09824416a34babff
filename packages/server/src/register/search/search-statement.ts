import type { Statement } from '../../platform/database/pool.ts';
import type { PurposeView } from '../purpose-view.ts';
import { statementName } from '../row-json.ts';
import type { Criterion, Source } from './criterion-queries.ts';

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

/**
 * One statement for a page of subjects: every criterion gives a set of subjects, and their intersection is the answer. Ordered by id, so that the
 * next page begins after the last id whatever was added meanwhile.
 */
export const searchStatement = (
  view: PurposeView,
  criteria: readonly { readonly sources: readonly Source[] }[],
  page: { readonly after: string; readonly limit: number },
): Statement => {
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const set = ({ record, where }: Source) => {
    const given = where.values.values();
    const sql = where.sql.replaceAll('?', () => place(given.next().value));
    return `select subject from register.${record} where ${sql}`;
  };
  const sets = criteria.map(({ sources }) => `(${sources.map(set).join(' union ')})`);
  const seesKind = view.fields('subject', 'read')?.includes('kind') === true;
  const seesStanding = view.fields('subject', 'read')?.includes('standing') === true;
  const shown = shownFields(view).map(([record, fields]) => {
    const pairs = fields.map((field) => `'${field}', r.${field}`).join(', ');
    return `(select json_agg(json_build_object(${pairs}) order by r.id) from register.${record} r where r.subject = f.subject) as ${record}`;
  });
  const columns = [
    'f.subject',
    ...(seesKind ? ['s.kind', 'to_json(s.blocks) as blocks'] : []),
    ...(seesStanding ? ['s.standing'] : []),
    ...shown,
  ];
  const subject = seesKind || seesStanding ? ' join register.subject s on s.subject = f.subject' : '';
  const text = `select ${columns.join(',\n      ')}
    from (select subject from (${sets.join('\n      intersect\n      ')}) found (subject)
      where subject > ${place(page.after)}::uuid order by subject limit ${place(page.limit + 1)}) f${subject}
    order by f.subject`;
  return { text, values, name: statementName(text) };
};
