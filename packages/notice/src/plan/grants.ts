import type { NoticeDocument } from '../language/document.ts';
import type { Operation } from '../language/purpose.ts';
import { usesOf } from '../uses.ts';
import type { Catalogue, ColumnShape, RecordShape } from './catalogue.ts';
import type { PlannedGrant, PlannedPurpose, Privilege } from './plan.ts';

export const PRIVILEGE: Record<Operation, Privilege> = {
  read: 'select',
  add: 'insert',
  change: 'update',
  remove: 'delete',
};

/** Technical columns a purpose may write: whose row it is and where it came from. The rest is the database's own. */
const WRITTEN_ON_ADD = ['id', 'subject', 'controller', 'source', 'obtained_at'];
const WRITTEN_ON_CHANGE = ['source', 'obtained_at'];
/** Streams carry no trigger: their set-based write path fills these in. */
const WRITTEN_ON_ADD_TO_STREAM = ['notice_version', 'blocked_for', 'last_day'];

/** record → fields that this use covers, for the records it touches at all. */
function coveredFields(document: NoticeDocument, category: string, only: string[] | undefined) {
  const covered: Record<string, string[]> = {};
  for (const [record, fields] of Object.entries(document.categories?.[category]?.fields ?? {})) {
    const kept =
      only === undefined || only.includes(`${record}.*`)
        ? fields
        : fields.filter((field) => only.includes(`${record}.${field}`));
    if (kept.length > 0) covered[record] = kept;
  }
  return covered;
}

function columnsFor(operation: Operation, record: string, shape: RecordShape, fields: Set<string>): string[] {
  const isFor = (origin: string | undefined) =>
    origin?.startsWith(`${record}.`) === true && fields.has(origin.slice(record.length + 1));
  const chosen = (column: ColumnShape) => {
    if (column.technical) {
      if (operation === 'read') return true;
      if (operation === 'change') return WRITTEN_ON_CHANGE.includes(column.name);
      return (
        WRITTEN_ON_ADD.includes(column.name) ||
        (shape.stream && WRITTEN_ON_ADD_TO_STREAM.includes(column.name))
      );
    }
    if (column.derivedFrom !== undefined) return operation === 'read' && isFor(column.derivedFrom);
    return fields.has(column.name) || isFor(column.accompanies);
  };
  if (operation === 'remove') return [];
  return shape.columns
    .filter(chosen)
    .map((column) => column.name)
    .sort();
}

/**
 * What each purpose may do, record by record. Fields that several categories of one purpose cover are joined;
 * a record without a covered field is not granted at all.
 */
export function plannedGrants(
  document: NoticeDocument,
  purposes: readonly PlannedPurpose[],
  catalogue: Catalogue,
): PlannedGrant[] {
  const grants: PlannedGrant[] = [];
  for (const { id, role } of purposes) {
    const covered = new Map<string, Map<Operation, Set<string>>>();
    for (const [category, use] of Object.entries(usesOf(document.purposes?.[id] ?? {}))) {
      for (const [record, fields] of Object.entries(coveredFields(document, category, use.fields))) {
        const byOperation = covered.get(record) ?? new Map<Operation, Set<string>>();
        covered.set(record, byOperation);
        for (const operation of use.may) {
          const all = byOperation.get(operation) ?? new Set<string>();
          byOperation.set(operation, all);
          for (const field of fields) all.add(field);
        }
      }
    }
    for (const [record, byOperation] of covered) {
      const shape = catalogue.records[record];
      if (shape === undefined) continue;
      for (const [operation, fields] of byOperation) {
        const columns = columnsFor(operation, record, shape, fields);
        grants.push({ purpose: id, role, record, operation, privilege: PRIVILEGE[operation], columns });
      }
    }
  }
  return grants;
}
