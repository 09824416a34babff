import type { Access, Colleague } from '../access/access.api.ts';
import { lastDayOfCase } from './case-last-day.ts';
import type { CaseParts } from './case-parts.ts';
import type { CaseKind, CaseOutcome, CaseStatus } from './case-values.ts';
import { casesErrors } from './cases.errors.ts';

/** A case as it lies in the database: ids where an answer has names. */
export type CaseRow = {
  readonly id: string;
  readonly number: string;
  readonly kind: CaseKind;
  readonly status: CaseStatus;
  readonly purpose: string;
  readonly opened_at: string;
  readonly opened_by: string;
  readonly holder: string | null;
  readonly holder_role: string | null;
  readonly closed_at: string | null;
  readonly closed_by: string | null;
  readonly outcome: CaseOutcome | null;
  readonly area: string | null;
  readonly network_element: string | null;
  readonly revision: number;
};

/** Somebody of the staff; without a name when they are in the list no more. */
export interface NamedStaff {
  readonly id: string;
  readonly name?: string;
}

export type CaseAnswer = Omit<CaseRow, 'opened_by' | 'holder' | 'closed_by'> & {
  readonly opened_by: NamedStaff;
  readonly holder: NamedStaff | null;
  readonly closed_by: NamedStaff | null;
  /** Null while it is open, and where the notice knows no period. */
  readonly last_day: string | null;
};

export const utc = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The columns of a {@link CaseRow}; the alias of the table is `c`. */
export const CASE_COLUMNS = `c.id, c.number, c.kind, c.status, c.purpose, ${utc('c.opened_at')} as opened_at, c.opened_by, c.holder,
  c.holder_role, ${utc('c.closed_at')} as closed_at, c.closed_by, c.outcome, c.area, c.network_element, c.revision`;

export const staffOf = (names: ReadonlyMap<string, Colleague>, id: string): NamedStaff => {
  const name = names.get(id)?.name;
  return { id, ...(name !== undefined && { name }) };
};

/** Cases with the names of the staff in them, and the closed ones with their last day. */
export const withNames = async (
  { colleagues, notice }: Pick<CaseParts, 'colleagues' | 'notice'>,
  rows: readonly CaseRow[],
): Promise<CaseAnswer[]> => {
  const ids = rows.flatMap(({ opened_by, holder, closed_by }) => [opened_by, holder, closed_by]);
  const names = await colleagues.named(ids.filter((id) => id !== null));
  const { document } = notice();
  const nameOf = (id: string | null) => (id === null ? null : staffOf(names, id));
  return rows.map((row) => ({
    ...row,
    opened_by: staffOf(names, row.opened_by),
    holder: nameOf(row.holder),
    closed_by: nameOf(row.closed_by),
    last_day: row.closed_at === null ? null : lastDayOfCase(document, row.closed_at),
  }));
};

/** A case of the controller in hand. @throws case-not-found */
export const readCase = async (
  { system }: Pick<CaseParts, 'system'>,
  { controller }: Pick<Access, 'controller'>,
  id: string,
): Promise<CaseRow> => {
  const [row] = await system.query<CaseRow>(
    {},
    {
      name: 'cases-read',
      text: `select ${CASE_COLUMNS} from cases.case c where c.id = $1 and c.controller = $2`,
      values: [id, controller],
    },
    'read only',
  );
  if (row === undefined) throw casesErrors['case-not-found']();
  return row;
};

interface EventRow extends Record<string, unknown> {
  readonly at: string;
  readonly kind: string;
  readonly actor: string;
  readonly to_holder: string | null;
  readonly to_role: string | null;
  readonly outcome: string | null;
  readonly note: string | null;
}

/** What happened to a case, oldest first. */
export const readEvents = async ({ system, colleagues }: CaseParts, id: string) => {
  const rows = await system.query<EventRow>(
    {},
    {
      name: 'cases-events',
      text: `select ${utc('e.at')} as at, e.kind, e.actor, e.to_holder, e.to_role, e.outcome, e.note
        from cases.event e where e.case_id = $1 order by e.id limit 1000`,
      values: [id],
    },
    'read only',
  );
  const ids = rows.flatMap(({ actor, to_holder }) => [actor, ...(to_holder === null ? [] : [to_holder])]);
  const names = await colleagues.named(ids);
  return rows.map((row) => ({
    ...row,
    actor: staffOf(names, row.actor),
    to_holder: row.to_holder === null ? null : staffOf(names, row.to_holder),
  }));
};
