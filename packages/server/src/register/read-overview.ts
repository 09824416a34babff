import type { Access } from '../access/access.api.ts';
import { auditedRead, whoAndWhy } from './audited.ts';
import { type Flag, flagsOf, withRowFlags } from './flags.ts';
import { type OverviewPlan, overviewPlan, type RecordPlan } from './overview-plan.ts';
import { doesNotReach, purposeView } from './purpose-view.ts';
import type { RecordDefinition } from './records/record-definition.ts';
import { registerErrors } from './register.errors.ts';
import type { RegisterParts } from './register-parts.ts';
import { type RowAnswer, unsealRows } from './row-json.ts';
import { sealedFieldsOf } from './seal-row.ts';

/** The rows of a record as the database counted and wrote them. */
interface CountedRows {
  readonly count: number;
  readonly json: string;
}

const NONE: CountedRows = { count: 0, json: '[]' };

const counted = (text: string | null): CountedRows => {
  if (text === null) return NONE;
  const end = text.indexOf(':');
  return { count: Number(text.slice(0, end)), json: text.slice(end + 1) };
};

/** What was found on a subject: rows looked into by their record, and those passed on by their place in the plan. */
interface Found {
  readonly looked: ReadonlyMap<RecordDefinition, readonly RowAnswer[]>;
  readonly passed: readonly CountedRows[];
}

const only = (fields: RowAnswer['fields'], names: readonly string[]): RowAnswer['fields'] =>
  Object.fromEntries(names.map((name) => [name, fields[name]]));

const rowsJson = ({ definition, fields, all, column }: RecordPlan, { looked, passed }: Found): string => {
  if (column !== undefined) return (passed[column] ?? NONE).json;
  const rows = looked.get(definition) ?? [];
  return JSON.stringify(all ? rows : rows.map((row) => ({ ...row, fields: only(row.fields, fields) })));
};

/** Every category of the notice as JSON: open with its rows, or closed with the purposes that would open it. */
const categoriesJson = ({ categories }: OverviewPlan, found: Found, flags: readonly Flag[]): string => {
  const closedBy = (path: string) =>
    JSON.stringify(flags.filter(({ closes }) => closes.includes(path)).map(({ kind }) => kind));
  const recordJson = (record: RecordPlan) => {
    const { path, stream } = record.definition;
    const answer = stream
      ? '{"by_time":true}'
      : `{"closed_by":${closedBy(path)},"rows":${rowsJson(record, found)}}`;
    return `"${path}":${answer}`;
  };
  const members = categories.map(({ id, openedBy, records }) =>
    records.length > 0
      ? `"${id}":{"access":"open","records":{${records.map(recordJson).join(',')}}}`
      : `"${id}":{"access":"closed","opened_by":${JSON.stringify(openedBy)}}`,
  );
  return `{${members.join(',')}}`;
};

/**
 * Everything held on a subject that the purpose may see, category by category, in one statement; what it may not see
 * comes with the purposes that may. The answer is JSON text: most of it goes out as the database wrote it.
 *
 * @throws purpose-does-not-reach, subject-not-found
 */
export const readOverview = (parts: RegisterParts, access: Access, subject: string): Promise<string> => {
  const notice = parts.notice();
  const view = purposeView(notice, access.purpose);
  const asked = { operation: 'read', records: ['subject'], subjects: [subject] } as const;
  return auditedRead(parts, access, asked, async () => {
    if (!view.fields('subject', 'read')?.includes('kind')) {
      throw doesNotReach(notice, access.purpose, 'subject', 'read', ['kind']);
    }
    const plan = overviewPlan(notice, view);
    // Alone, the entry goes with the read: one commit to wait for. Among others many entries share one, which costs less in all.
    const logged = parts.gate.alone();
    const [row] = logged
      ? await parts.gate.query(
          access,
          { ...plan.loggedStatement, values: [subject, ...whoAndWhy(parts, access)] },
          'read write',
        )
      : await parts.gate.query(access, { ...plan.statement, values: [subject] });
    if (row === undefined) throw registerErrors['subject-not-found']({ subject });
    const [blocks, ...columns] = row as unknown as [string[], ...(string | null)[]];
    const all = columns.map(counted);
    const looked = new Map(
      plan.looked.map((definition, place) => [
        definition,
        JSON.parse((all[place] ?? NONE).json) as RowAnswer[],
      ]),
    );
    const found: Found = { looked, passed: all.slice(plan.looked.length) };
    await unsealRows(
      parts.subjectKeys,
      subject,
      [...looked].map(([definition, rows]) => ({
        record: definition.record,
        sealed: sealedFieldsOf(definition),
        rows,
      })),
      'leave out',
    );
    const flags = [...looked].reduce<readonly Flag[]>(
      (known, [{ record }, rows]) => withRowFlags(known, view, record, rows),
      flagsOf(view, blocks),
    );
    const answer = `{"subject":${JSON.stringify(subject)},"controller":${JSON.stringify(access.controller)},"flags":${JSON.stringify(flags)},"categories":${categoriesJson(plan, found, flags)}}`;
    if (logged) return { answer, logged };
    const seen = [
      ...[...looked].map(([{ record }, { length }]) => ({ record, count: length })),
      ...plan.passed.map(({ definition: { record }, counts }, place) => ({
        record,
        count: counts ? (found.passed[place]?.count ?? 0) : 0,
      })),
    ].filter(({ count }) => count > 0);
    return {
      answer,
      records: seen.map(({ record }) => record),
      rows: seen.reduce((sum, { count }) => sum + count, 0),
    };
  });
};
