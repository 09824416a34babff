import type { Statement } from '../../platform/database/statement.ts';
import { statementName } from '../row-json.ts';
import type { Criterion } from './criterion-queries.ts';
import { placed } from './search-statement.ts';
import type { Source } from './sources.ts';

/** A criterion with those of its sources that the purpose may use. */
export interface OpenCriterion {
  readonly criterion: Pick<Criterion, 'name'>;
  readonly sources: readonly Source[];
}

/**
 * The criterion that leads a search, and after it the others. A whole number leads before any beginning; of two beginnings the one
 * that finds fewer rows, and the database is asked which.
 *
 * @param before the lead of the page before: the next one keeps it
 */
export const leadingFirst = async <Open extends OpenCriterion>(
  open: readonly Open[],
  before: string | undefined,
  ask: (statement: Statement) => Promise<readonly { counts: number[] }[]>,
): Promise<readonly Open[]> => {
  const lead = before
    ? open.find(({ criterion }) => criterion.name === before)
    : (open.find(isWhole) ?? (await fewest(open, ask)));
  return lead === undefined ? open : [lead, ...open.filter((one) => one !== lead)];
};

const isWhole = ({ sources }: OpenCriterion) => sources.every(({ keys }) => keys.length === 0);

const fewest = async <Open extends OpenCriterion>(
  open: readonly Open[],
  ask: (statement: Statement) => Promise<readonly { counts: number[] }[]>,
): Promise<Open | undefined> => {
  if (open.length < 2) return open[0];
  const [counted] = await ask(countStatement(open));
  const counts = counted?.counts ?? [];
  return open[counts.indexOf(Math.min(...counts))];
};

/** Rows up to which criteria are told apart by how many they find: counting more costs what choosing well would save. */
const MANY = 1000;

/** Asks how many rows each criterion finds, in their order: the one with the fewest leads best. */
const countStatement = (criteria: readonly { readonly sources: readonly Source[] }[]): Statement => {
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const counts = criteria.map(({ sources }) => {
    const rows = sources.map(
      ({ record, where }) => `select from register.${record} where ${placed(where, place)}`,
    );
    return `(select count(*)::integer from (${rows.join(' union all ')} limit ${MANY}) c)`;
  });
  const text = `select array[${counts.join(',\n      ')}] as counts`;
  return { text, values, name: statementName(text), plan: 'generic' };
};
