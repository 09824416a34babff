import type { Plan } from '@seloste/notice';

type Privilege = Plan['grants'][number]['privilege'];

/**
 * The purposes whose grants reach every record that the statements name, for what they do with it. The statements are
 * read for `register.<record>` and the verb before it; the database's own message is not, since its words depend on the
 * server's language. Columns are not looked at, so a purpose listed here may still see fewer of them.
 */
export const purposesThatMay = (plan: Plan, texts: readonly string[]): string[] => {
  const needs = texts.flatMap(needsOf);
  if (needs.length === 0) return [];
  const may = (purpose: string, { record, privilege }: Need) =>
    plan.grants.some(
      (grant) => grant.purpose === purpose && grant.record === record && grant.privilege === privilege,
    );
  return plan.purposes
    .map(({ id }) => id)
    .filter((purpose) => needs.every((need) => may(purpose, need)))
    .toSorted();
};

interface Need {
  readonly record: string;
  readonly privilege: Privilege;
}

const RECORD = /(insert\s+into\s+|update\s+|delete\s+from\s+)?"?register"?\s*\.\s*"?([a-z_][a-z0-9_]*)"?/gi;

const needsOf = (text: string): Need[] =>
  [...text.matchAll(RECORD)].map(([, verb = '', record = '']) => ({
    record: record.toLowerCase(),
    privilege: privilegeOf(verb),
  }));

const privilegeOf = (verb: string): Privilege => {
  const [word] = verb.toLowerCase().split(/\s/);
  return word === 'insert' || word === 'update' || word === 'delete' ? word : 'select';
};
