import type { Operation, Plan } from '@seloste/notice';
import type { NoticeView } from '../access/access.api.ts';
import { accessErrors } from '../access/access.api.ts';
import type { SelosteError } from '../platform/errors/seloste-error.ts';
import { recordDefinitions } from './record-definitions.ts';

/** What one purpose may do with which fields, by the notice in force. */
export interface PurposeView {
  readonly purpose: string;
  /** Fields that it may read, add or change, without the technical columns; undefined when it may not at all. */
  readonly fields: (record: string, operation: Operation) => readonly string[] | undefined;
  /** Categories of the notice that hold fields of these records. */
  readonly categoriesOf: (records: readonly string[]) => readonly string[];
  /** Records, or `*` for all, that a block closes to this purpose. */
  readonly closedBy: (block: string) => readonly string[];
  /** The blocks that a row with these values carries itself, and whether one of them closes it to this purpose. */
  readonly carriedBy: (
    record: string,
    values: Readonly<Record<string, unknown>>,
  ) => { readonly blocks: readonly string[]; readonly closed: boolean };
}

const views = new WeakMap<Plan, Map<string, PurposeView>>();

/** The view of a purpose, worked out once for each edition of the notice. */
export const purposeView = ({ plan }: Pick<NoticeView, 'plan'>, purpose: string): PurposeView => {
  const known = views.get(plan) ?? new Map<string, PurposeView>();
  views.set(plan, known);
  const view = known.get(purpose) ?? makeView(plan, purpose);
  known.set(purpose, view);
  return view;
};

const makeView = (plan: Plan, purpose: string): PurposeView => {
  const granted = new Map<string, readonly string[]>();
  for (const grant of plan.grants.filter((one) => one.purpose === purpose)) {
    const own = recordDefinitions[grant.record]?.fields ?? {};
    const fields = grant.columns.filter((column) => Object.hasOwn(own, column));
    granted.set(`${grant.operation} ${grant.record}`, fields);
  }
  const categories = new Map(plan.records.map((planned) => [planned.record, planned.categories]));
  const closed = new Map<string, string[]>();
  for (const rule of plan.blockRules.filter((one) => one.purpose === purpose)) {
    closed.set(rule.block, [...(closed.get(rule.block) ?? []), rule.record]);
  }
  return {
    purpose,
    fields: (record, operation) => granted.get(`${operation} ${record}`),
    categoriesOf: (records) => [...new Set(records.flatMap((record) => categories.get(record) ?? []))],
    closedBy: (block) => closed.get(block) ?? [],
    carriedBy: (record, values) => {
      const carried = plan.valueRules.filter(
        (rule) => rule.record === record && rule.values.includes(String(values[rule.field])),
      );
      return {
        blocks: [...new Set(carried.map(({ block }) => block))],
        closed: carried.some((rule) => rule.purposes.includes(purpose)),
      };
    },
  };
};

/** The purposes that may do this with all of these fields of a record. */
export const purposesThatReach = (
  plan: Plan,
  record: string,
  operation: Operation,
  fields: readonly string[] = [],
): string[] =>
  plan.grants
    .filter((grant) => grant.record === record && grant.operation === operation)
    .filter((grant) => fields.every((field) => grant.columns.includes(field)))
    .map(({ purpose }) => purpose)
    .toSorted();

/** The refusal of what the notice does not grant, with the purposes that have it. */
export const doesNotReach = (
  { plan }: Pick<NoticeView, 'plan'>,
  purpose: string,
  record: string,
  operation: Operation,
  fields: readonly string[] = [],
): SelosteError =>
  accessErrors['purpose-does-not-reach']({ purpose }).with({
    record,
    operation,
    ...(fields.length > 0 && { fields }),
    allowed_purposes: purposesThatReach(plan, record, operation, fields),
  });
