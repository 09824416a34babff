import type { Access, NoticeView } from '../access/access.api.ts';
import { auditedRead } from './audited.ts';
import { type Flag, flagsOf, withRowFlags } from './flags.ts';
import { doesNotReach, type PurposeView, purposesThatReach, purposeView } from './purpose-view.ts';
import { definitionOf } from './record-definitions.ts';
import type { RecordDefinition } from './records/record-definition.ts';
import { registerErrors } from './register.errors.ts';
import type { RegisterParts } from './register-parts.ts';
import { type RowAnswer, rowAsJson, statementName, unsealRows } from './row-json.ts';
import { sealedFieldsOf } from './seal-row.ts';

/** A record of an open category: its rows, or that it is read by spans of time at its own address. */
export type OverviewRecord =
  | { readonly closed_by: readonly string[]; readonly rows: readonly RowAnswer[] }
  | { readonly by_time: true };

/** One category of the notice: what the purpose sees of it, or which purposes would open it. */
export type OverviewCategory =
  | { readonly access: 'open'; readonly records: Readonly<Record<string, OverviewRecord>> }
  | { readonly access: 'closed'; readonly opened_by: readonly string[] };

export interface Overview {
  readonly subject: string;
  readonly controller: string;
  readonly flags: readonly Flag[];
  readonly categories: Readonly<Record<string, OverviewCategory>>;
}

/** What of a notice an overview under one purpose is made of; worked out once an edition. */
interface OverviewPlan {
  readonly statement: { readonly text: string; readonly name: string };
  readonly read: readonly RecordDefinition[];
  readonly categories: readonly CategoryPlan[];
}

interface CategoryPlan {
  readonly id: string;
  readonly openedBy: readonly string[];
  /** Records of the category that the purpose reads, each with the category's own fields that it may read. */
  readonly records: readonly {
    readonly definition: RecordDefinition;
    readonly fields: readonly string[];
    readonly all: boolean;
  }[];
}

const plans = new WeakMap<PurposeView, OverviewPlan>();

const overviewPlan = (notice: NoticeView, view: PurposeView): OverviewPlan => {
  const plan = plans.get(view) ?? makePlan(notice, view);
  plans.set(view, plan);
  return plan;
};

const makePlan = ({ document, plan }: NoticeView, view: PurposeView): OverviewPlan => {
  const categories = Object.entries(document.categories ?? {}).map(([id, { fields = {} }]): CategoryPlan => {
    const records = Object.entries(fields).flatMap(([record, own]) => {
      const granted = view.fields(record, 'read');
      const shown = granted?.filter((field) => own.includes(field) || isCompanion(record, field, own)) ?? [];
      const definition = definitionOf(record);
      return shown.length > 0 ? [{ definition, fields: shown, all: shown.length === granted?.length }] : [];
    });
    const openedBy = [
      ...new Set(Object.keys(fields).flatMap((record) => purposesThatReach(plan, record, 'read'))),
    ];
    return { id, openedBy: openedBy.toSorted(), records };
  });
  const read = [
    ...new Set(categories.flatMap(({ records }) => records.map(({ definition }) => definition))),
  ].filter(({ stream }) => stream === undefined);
  const columns = read.map(
    (
      definition,
    ) => `(select json_agg(${rowAsJson(definition, view.fields(definition.record, 'read') ?? [], 'r')} order by r.id)
      from register.${definition.record} r where r.subject = $1) as ${definition.record}`,
  );
  const text = `select ${['s.blocks', ...columns].join(',\n    ')}
    from register.subject s where s.subject = $1`;
  return { statement: { text, name: statementName(text) }, read, categories };
};

/** `ground` of a subject goes with its standing: no category names it. */
const isCompanion = (record: string, field: string, own: readonly string[]): boolean =>
  record === 'subject' && field === 'ground' && own.includes('standing');

interface Found {
  readonly blocks: string[];
  readonly [record: string]: unknown;
}

const assemble = (
  { categories }: OverviewPlan,
  found: ReadonlyMap<string, readonly RowAnswer[]>,
  flags: readonly Flag[],
): Overview['categories'] => {
  const closedBy = (path: string) =>
    flags.filter(({ closes }) => closes.includes(path)).map(({ kind }) => kind);
  const recordAnswer = ({ definition, fields, all }: CategoryPlan['records'][number]): OverviewRecord => {
    if (definition.stream) return { by_time: true };
    const rows = found.get(definition.record) ?? [];
    const narrowed = all ? rows : rows.map((row) => ({ ...row, fields: only(row.fields, fields) }));
    return { closed_by: closedBy(definition.path), rows: narrowed };
  };
  return Object.fromEntries(
    categories.map(({ id, openedBy, records }) => [
      id,
      records.length > 0
        ? {
            access: 'open',
            records: Object.fromEntries(records.map((one) => [one.definition.path, recordAnswer(one)])),
          }
        : { access: 'closed', opened_by: openedBy },
    ]),
  );
};

const only = (fields: RowAnswer['fields'], names: readonly string[]): RowAnswer['fields'] =>
  Object.fromEntries(names.map((name) => [name, fields[name]]));

/**
 * Everything held on a subject that the purpose may see, category by category, in one statement; what it may not see
 * comes with the purposes that may. @throws purpose-does-not-reach, subject-not-found
 */
export const readOverview = (parts: RegisterParts, access: Access, subject: string): Promise<Overview> => {
  const notice = parts.notice();
  const view = purposeView(notice, access.purpose);
  const asked = { operation: 'read', records: ['subject'], subjects: [subject] } as const;
  return auditedRead(parts, access, asked, async () => {
    if (!view.fields('subject', 'read')?.includes('kind')) {
      throw doesNotReach(notice, access.purpose, 'subject', 'read', ['kind']);
    }
    const plan = overviewPlan(notice, view);
    const [row] = await parts.gate.query<Found>(access, { ...plan.statement, values: [subject] });
    if (row === undefined) throw registerErrors['subject-not-found']({ subject });
    const found = new Map(plan.read.map(({ record }) => [record, (row[record] as RowAnswer[] | null) ?? []]));
    await unsealRows(
      parts.subjectKeys,
      subject,
      plan.read.map((definition) => ({
        record: definition.record,
        sealed: sealedFieldsOf(definition),
        rows: found.get(definition.record) ?? [],
      })),
      'leave out',
    );
    const flags = flagsOf(view, row.blocks);
    const answer: Overview = {
      subject,
      controller: access.controller,
      flags: [...found].reduce<readonly Flag[]>(
        (all, [record, rows]) => withRowFlags(all, view, record, rows),
        flags,
      ),
      categories: assemble(plan, found, flags),
    };
    const records = [...found].filter(([, rows]) => rows.length > 0).map(([record]) => record);
    const rows = [...found.values()].reduce((sum, { length }) => sum + length, 0);
    return { answer, records, rows };
  });
};
