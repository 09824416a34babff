import type { Operation } from '../language/purpose.ts';

/**
 * What a notice means in the database, complete: applying it to an empty register or to a running one ends in the same
 * state, and what the live catalogue has beside it is drift.
 */
export interface Plan {
  notice: { id: string; version: number };
  purposes: PlannedPurpose[];
  grants: PlannedGrant[];
  policies: PlannedPolicy[];
  records: PlannedRecord[];
  blockRules: { block: string; record: string; purpose: string }[];
  /** Sources from which an active block lets nothing in; `*` is every record but blocks and permissions. */
  sourceRefusals: { block: string; record: string; source: string }[];
  /** Blocks that rows carry by their own value. */
  valueRules: ValueRule[];
  controllers: { id: string; financialYearEnd: string }[];
}

/** Rows of the record that hold one of the values in the field are closed to the purposes. */
export interface ValueRule {
  block: string;
  record: string;
  field: string;
  values: string[];
  purposes: string[];
}

/** A purpose and its role. Roles are shared by a whole cluster, so their names carry the register's instance. */
export interface PlannedPurpose {
  id: string;
  role: string;
  concerns: string[];
  permission: string | null;
  endsWithRelationship: boolean;
}

export type Privilege = 'select' | 'insert' | 'update' | 'delete';

/** One privilege of one purpose on one record; `columns` is empty for delete, which PostgreSQL grants by table. */
export interface PlannedGrant {
  purpose: string;
  role: string;
  record: string;
  operation: Operation;
  privilege: Privilege;
  columns: string[];
}

/** One row policy, created with its grant. The expressions are in the form in which PostgreSQL prints them back. */
export interface PlannedPolicy {
  name: string;
  purpose: string;
  role: string;
  record: string;
  command: Privilege;
  using: string | null;
  check: string | null;
}

export interface PlannedRecord {
  record: string;
  /** Append-only and partitioned: carries no trigger. */
  stream: boolean;
  /** The categories that declare its fields; none: the record is unused, must be empty, and nobody may touch it. */
  categories: string[];
  /** Field → category, for every declared column. */
  fields: Record<string, string>;
  /** Allowed sources, best first. */
  sources: string[];
  /** Body of `notice.last_day(row, ended date)`: the last day the row may be kept, or null while it is not known. */
  lastDay: string;
  /** Body of `notice.closed_by_value(row)`: the purposes that the row's own values close it to. */
  closedByValue: string;
  /** Body of `notice.within_law(row)`: whether the law can have given the row its days; undefined where no table of law bounds them. */
  withinLaw?: string;
}
