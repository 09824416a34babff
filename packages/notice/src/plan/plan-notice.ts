import type { NoticeDocument } from '../language/document.ts';
import type { Catalogue } from './catalogue.ts';
import { closedByValueExpression, purposesClosedBy, valueRules } from './closed-by-value.ts';
import { declaredFields, type PlanProblem } from './declared.ts';
import { plannedGrants } from './grants.ts';
import { lastDayExpression } from './last-day.ts';
import type { Plan, PlannedGrant, PlannedPolicy, PlannedPurpose, PlannedRecord } from './plan.ts';
import { newRows, openRows } from './policy-expression.ts';
import { withinLawExpression } from './within-law.ts';

/** PostgreSQL cuts longer identifiers off without a word. */
const LONGEST_IDENTIFIER = 63;

/** The role of a purpose: `seloste_<instance>_p_<purpose>`. */
export const purposeRole = (instance: string, purpose: string): string => `seloste_${instance}_p_${purpose}`;

/** Change history shows old values of a whole row: only of records that the purpose may read entirely. */
function recordsReadEntirely(
  grants: readonly PlannedGrant[],
  purpose: string,
  records: readonly PlannedRecord[],
) {
  return records
    .filter(({ record, fields }) =>
      grants.some(
        (grant) =>
          grant.purpose === purpose &&
          grant.record === record &&
          grant.operation === 'read' &&
          Object.keys(fields).every((field) => grant.columns.includes(field)),
      ),
    )
    .map(({ record }) => record)
    .filter((record) => record !== 'change');
}

function plannedPolicies(
  document: NoticeDocument,
  grants: readonly PlannedGrant[],
  records: readonly PlannedRecord[],
  distributes: boolean,
): PlannedPolicy[] {
  return grants.map(({ purpose, role, record, operation, privilege }) => {
    const controllers = document.purposes?.[purpose]?.controllers;
    const parts = {
      purpose,
      distributed: distributes && records.some((planned) => planned.record === record && planned.stream),
      ...(controllers === undefined ? {} : { controllers }),
      ...(record === 'change' ? { records: recordsReadEntirely(grants, purpose, records) } : {}),
    };
    return {
      name: `${purpose}_${operation}`,
      purpose,
      role,
      record,
      command: privilege,
      using: privilege === 'insert' ? null : openRows(parts),
      check: privilege === 'insert' ? newRows(parts) : privilege === 'update' ? openRows(parts) : null,
    };
  });
}

function plannedRecords(
  document: NoticeDocument,
  catalogue: Catalogue,
  fields: Record<string, Record<string, string>>,
): PlannedRecord[] {
  const byValue = valueRules(document);
  return Object.entries(catalogue.records).map(([record, shape]) => {
    const own = fields[record] ?? {};
    const categories = [...new Set(Object.values(own))].sort();
    const declared = categories.map((id) => document.categories?.[id] ?? {});
    const rule = declared
      .map((category) => category.retention_of?.[record] ?? category.retention)
      .find(Boolean);
    const withinLaw = withinLawExpression(record);
    const columnTypes = Object.fromEntries(shape.columns.map(({ name, type }) => [name, type]));
    return {
      record,
      stream: shape.stream,
      categories,
      fields: own,
      sources: [...new Set(declared.flatMap((category) => category.sources ?? []))],
      lastDay: lastDayExpression(rule, document, columnTypes),
      closedByValue: closedByValueExpression(byValue, record),
      ...(withinLaw !== undefined && { withinLaw }),
    };
  });
}

/**
 * What the notice means in the database: roles, grants, row policies, source and block rules, retention. Pure: the same
 * notice and catalogue give the same plan, whatever is in the database now.
 *
 * @returns the plan, and what makes it impossible (fields that do not exist or that nobody declares); a plan with problems
 * must not be applied.
 */
export function planNotice(
  document: NoticeDocument,
  catalogue: Catalogue,
  { instance }: { instance: string },
): { plan: Plan; problems: PlanProblem[] } {
  const { fields, problems } = declaredFields(document, catalogue);
  const purposes: PlannedPurpose[] = Object.entries(document.purposes ?? {}).map(([id, purpose]) => ({
    id,
    role: purposeRole(instance, id),
    concerns: [...(purpose.concerns ?? ['customer'])].sort(),
    permission: purpose.consent?.permission ?? null,
    endsWithRelationship: purpose.ends === 'relationship_ended',
  }));
  for (const { id, role } of purposes) {
    if (new TextEncoder().encode(role).length > LONGEST_IDENTIFIER) {
      problems.push({
        code: 'role-name-too-long',
        values: { purpose: id, bytes: LONGEST_IDENTIFIER },
        path: ['purposes', id],
      });
    }
  }
  const records = plannedRecords(document, catalogue, fields);
  const grants = plannedGrants(document, purposes, catalogue);
  const onSubjects = Object.entries(document.blocks ?? {}).filter(([, { rows }]) => rows === undefined);
  const blockRules = onSubjects.flatMap(([block, { records: only = ['*'] }]) =>
    only.flatMap((record) =>
      purposesClosedBy(document, block).map((purpose) => ({ block, record, purpose })),
    ),
  );
  const sourceRefusals = onSubjects.flatMap(([block, { records: only = ['*'], refuses_sources = [] }]) =>
    only.flatMap((record) => refuses_sources.map((source) => ({ block, record, source }))),
  );
  return {
    plan: {
      notice: { id: document.notice.id, version: document.notice.version ?? 1 },
      purposes,
      grants,
      policies: plannedPolicies(document, grants, records, catalogue.distributes === true),
      records,
      blockRules,
      sourceRefusals,
      valueRules: valueRules(document),
      controllers: Object.entries(document.controllers ?? {}).map(([id, controller]) => ({
        id,
        financialYearEnd: controller.financial_year_end ?? '12-31',
      })),
    },
    problems,
  };
}
