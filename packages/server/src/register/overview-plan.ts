import type { NoticeView } from '../access/access.api.ts';
import { quoteText } from '../platform/database/roles.ts';
import type { Statement } from '../platform/database/statement.ts';
import { type PurposeView, purposesThatReach } from './purpose-view.ts';
import { definitionOf } from './record-definitions.ts';
import type { RecordDefinition } from './records/record-definition.ts';
import { rowsAsCountedJson, statementName } from './row-json.ts';
import { sealedFieldsOf } from './seal-row.ts';

/** What of a notice an overview under one purpose is made of; worked out once an edition. */
export interface OverviewPlan {
  /** Gives one row: the subject's blocks, then the columns of `looked`, then those of `passed`. */
  readonly statement: Statement & { readonly rowMode: 'array' };
  /**
   * The same, and last the id of the audit entry that it leaves in its own transaction: takes the subject and {@link whoAndWhy}.
   * A subject that is not found leaves none.
   */
  readonly loggedStatement: Statement & { readonly rowMode: 'array' };
  /** Records whose rows are looked into before they are shown: to open what is sealed, to tell the flags that a row carries. */
  readonly looked: readonly RecordDefinition[];
  /** Records whose rows go out as the database wrote them. */
  readonly passed: readonly PassedColumn[];
  readonly categories: readonly CategoryPlan[];
}

interface PassedColumn {
  readonly definition: RecordDefinition;
  readonly fields: readonly string[];
  /** Whether it is the first of its record: its rows are counted once. */
  readonly counts: boolean;
}

interface CategoryPlan {
  readonly id: string;
  readonly openedBy: readonly string[];
  /** Records of the category that the purpose reads, each with the category's own fields that it may read. */
  readonly records: readonly RecordPlan[];
}

export interface RecordPlan {
  readonly definition: RecordDefinition;
  readonly fields: readonly string[];
  /** Whether these are all the fields that the purpose may read. */
  readonly all: boolean;
  /** Place in `passed`; undefined for a stream and where the rows are looked into. */
  readonly column?: number;
}

const plans = new WeakMap<PurposeView, OverviewPlan>();

/** The plan of a purpose's overviews under a notice. */
export const overviewPlan = (notice: NoticeView, view: PurposeView): OverviewPlan => {
  const plan = plans.get(view) ?? makePlan(notice, view);
  plans.set(view, plan);
  return plan;
};

const makePlan = ({ document, plan }: NoticeView, view: PurposeView): OverviewPlan => {
  const looked = new Set<RecordDefinition>();
  const passed: PassedColumn[] = [];

  const columnOf = (definition: RecordDefinition, fields: readonly string[]): number | undefined => {
    if (definition.stream) return undefined;
    const flagged = plan.valueRules.some(({ record }) => record === definition.record);
    if (flagged || sealedFieldsOf(definition).length > 0) {
      looked.add(definition);
      return undefined;
    }
    const place = passed.findIndex((one) => one.definition === definition && same(one.fields, fields));
    if (place >= 0) return place;
    passed.push({ definition, fields, counts: !passed.some((one) => one.definition === definition) });
    return passed.length - 1;
  };

  const categories = Object.entries(document.categories ?? {}).map(([id, { fields = {} }]): CategoryPlan => {
    const records = Object.entries(fields).flatMap(([record, own]): RecordPlan[] => {
      const granted = view.fields(record, 'read');
      const shown = granted?.filter((field) => own.includes(field) || isCompanion(record, field, own)) ?? [];
      if (shown.length === 0) return [];
      const definition = definitionOf(record);
      const column = columnOf(definition, shown);
      const all = shown.length === granted?.length;
      return [{ definition, fields: shown, all, ...(column !== undefined && { column }) }];
    });
    const openedBy = new Set(
      Object.keys(fields).flatMap((record) => purposesThatReach(plan, record, 'read')),
    );
    return { id, openedBy: [...openedBy].toSorted(), records };
  });
  const columns = [
    ...[...looked].map((one) => rowsAsCountedJson(one, view.fields(one.record, 'read') ?? [])),
    ...passed.map(({ definition, fields }) => rowsAsCountedJson(definition, fields)),
  ].map((rows, place) => `${rows} as rows_${place}`);
  const text = `select ${['s.blocks', ...columns].join(',\n    ')}
    from register.subject s where s.subject = $1`;
  const counting = [
    ...[...looked].map(({ record }) => record),
    ...passed.map(({ definition: { record }, counts }) => (counts ? record : undefined)),
  ];
  return {
    statement: prepared(text),
    loggedStatement: prepared(withEntry(text, view, counting)),
    looked: [...looked],
    passed,
    categories,
  };
};

/** Every look-up is by the subject's whole key, so one plan is right for all. */
const prepared = (text: string) =>
  ({ text, name: statementName(text), rowMode: 'array', plan: 'generic' }) as const;

/** @param counting the record of each column `rows_0` … that counts its rows. */
const withEntry = (text: string, view: PurposeView, counting: readonly (string | undefined)[]): string => {
  const columns = counting.flatMap((record, place) =>
    record ? [{ record, column: `f.rows_${place}` }] : [],
  );
  const named = (name: string, among: readonly string[]) =>
    `case when ${among.map((column) => `${column} is not null`).join(' or ')} then ${quoteText(name)} end`;
  const categories = view.categoriesOf(columns.map(({ record }) => record)).map((category) =>
    named(
      category,
      columns
        .filter(({ record }) => view.categoriesOf([record]).includes(category))
        .map(({ column }) => column),
    ),
  );
  const records = columns.map(({ record, column }) => named(record, [column]));
  const counts = columns.map(({ column }) => `coalesce(split_part(${column}, ':', 1)::bigint, 0)`);
  return `with found as materialized (${text})
    select f.*, audit.record(operation => 'read', outcome => 'allowed', purpose => $2, controller => $3, notice_version => $4,
      categories => ${present(categories)}, records => ${present(records)}, row_count => ${['0', ...counts].join(' + ')},
      subjects => array[$1::uuid], actor => $5, reason => $6, began_at => $7) as entry
    from found f`;
};

const present = (texts: readonly string[]): string =>
  `array_remove(array[${texts.join(', ')}]::text[], null)`;

const same = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** `ground` of a subject goes with its standing: no category names it. */
const isCompanion = (record: string, field: string, own: readonly string[]): boolean =>
  record === 'subject' && field === 'ground' && own.includes('standing');
