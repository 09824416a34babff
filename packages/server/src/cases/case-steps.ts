import type { Access } from '../access/access.api.ts';
import { accessErrors } from '../access/access.api.ts';
import { revisionChanged } from '../http/http.api.ts';
import type { Transaction } from '../platform/database/pool.ts';
import type { SelosteError } from '../platform/errors/seloste-error.ts';
import { auditedChange, auditStatement } from '../register/register.api.ts';
import type { CaseParts } from './case-parts.ts';
import type { CaseKind, CaseOutcome } from './case-values.ts';
import { casesErrors } from './cases.errors.ts';
import { mayUseCases } from './may-use-cases.ts';
import { CASE_COLUMNS, type CaseAnswer, type CaseRow, readCase, withNames } from './read-case.ts';
import { isRoleOfCases, whoMayTake } from './who-may-take.ts';

export interface NewCase {
  readonly kind: CaseKind;
  readonly area?: string;
  readonly network_element?: string;
}

/** What is told of a step beside who took it. */
export interface Step {
  readonly kind: 'opened' | 'handed_over' | 'closed' | 'reopened' | 'noted' | 'selected';
  readonly to_holder?: string | null;
  readonly to_role?: string | null;
  readonly outcome?: string;
  readonly note?: string;
}

/** Keeps what happened to a case, in the transaction that did it. */
export const keepStep = (
  { query }: Pick<Transaction, 'query'>,
  { id: accessId, actor }: Access,
  caseId: string,
  { kind, to_holder = null, to_role = null, outcome, note }: Step,
) =>
  query({
    name: 'cases-keep-step',
    text: `insert into cases.event (case_id, kind, actor, access_id, to_holder, to_role, outcome, note)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [caseId, kind, actor.id, accessId, to_holder, to_role, outcome ?? null, note ?? null],
  });

const answerOf = async (parts: CaseParts, row: CaseRow): Promise<CaseAnswer> => {
  const [answer] = await withNames(parts, [row]);
  if (answer === undefined) throw new TypeError('a case was lost on the way');
  return answer;
};

const OPEN = `with counted as (
    insert into cases.counter as n (controller, year, last)
    values ($1, extract(year from now() at time zone 'Europe/Helsinki'), 1)
    on conflict (controller, year) do update set last = n.last + 1
    returning year, last
  )
  insert into cases.case as c (controller, number, kind, purpose, opened_by, holder, area, network_element)
  select $1, 'C-' || year || '-' || lpad(last::text, greatest(6, length(last::text)), '0'), $2, $3, $4, $4, $5, $6 from counted
  returning ${CASE_COLUMNS}`;

/** A case is no record of the register; the log tells who wrote it all the same. */
const WRITTEN = { records: ['case'], subjects: [] } as const;

/** Does something to a case and leaves the entry of the log in the same transaction. */
const written = <Result>(
  parts: CaseParts,
  access: Access,
  operation: 'add' | 'change',
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> =>
  parts.system.transaction({ 'seloste.access_id': access.id }, async (tx) => {
    const result = await work(tx);
    await tx.query(auditStatement(parts, access, { ...WRITTEN, operation, rows: 1 }));
    return result;
  });

/** Opens a case with whoever opens it as its holder. @throws purpose-does-not-reach, case-place-mismatch */
export const openCase = (parts: CaseParts, access: Access, given: NewCase): Promise<CaseAnswer> =>
  auditedChange(parts, access, { ...WRITTEN, operation: 'add' }, () => open(parts, access, given));

const open = async (parts: CaseParts, access: Access, given: NewCase): Promise<CaseAnswer> => {
  mayUseCases(parts, access, 'add');
  const { kind, area = null, network_element = null } = given;
  const placed = area !== null || network_element !== null;
  if (placed !== (kind === 'service_disruption')) throw casesErrors['case-place-mismatch']();
  const { controller, purpose, actor } = access;
  const opened = await written(parts, access, 'add', async (tx) => {
    const [row] = await tx.query<CaseRow>({
      name: 'cases-open',
      text: OPEN,
      values: [controller, kind, purpose, actor.id, area, network_element],
    });
    if (row === undefined) throw new TypeError('a case was opened and not given back');
    await keepStep(tx, access, row.id, { kind: 'opened' });
    return row;
  });
  return answerOf(parts, opened);
};

/** Which case, and from which revision of it a step was taken; undefined takes whatever is there. */
export interface CaseAt {
  readonly id: string;
  readonly revision: number | undefined;
}

interface StepToTake extends Step {
  /** The status that the case must have. */
  readonly from: 'open' | 'closed';
  readonly set: string;
  readonly values: readonly unknown[];
}

/** Takes one step. The status and the revision are asked in the statement that changes them. */
const takeStep = (
  parts: CaseParts,
  access: Access,
  at: CaseAt,
  step: () => Promise<StepToTake>,
): Promise<CaseAnswer> =>
  auditedChange(parts, access, { ...WRITTEN, operation: 'change' }, async () => {
    mayUseCases(parts, access, 'add');
    return take(parts, access, at, await step());
  });

const take = async (
  parts: CaseParts,
  access: Access,
  { id, revision }: CaseAt,
  step: StepToTake,
): Promise<CaseAnswer> => {
  const changed = await written(parts, access, 'change', async (tx) => {
    const [row] = await tx.query<CaseRow>({
      text: `update cases.case as c set ${step.set}, revision = c.revision + 1
        where c.id = $1 and c.controller = $2 and c.status = $3 and ($4::integer is null or c.revision = $4)
        returning ${CASE_COLUMNS}`,
      values: [id, access.controller, step.from, revision ?? null, ...step.values],
    });
    if (row === undefined) throw await whyNot(parts, access, id, step.from);
    await keepStep(tx, access, id, step);
    return row;
  });
  return answerOf(parts, changed);
};

/** Why a step found no case to take: it is not there, has another status, or somebody was faster. */
const whyNot = async (
  parts: CaseParts,
  access: Access,
  id: string,
  from: StepToTake['from'],
): Promise<SelosteError> => {
  const { status, number } = await readCase(parts, access, id);
  if (status === from) return revisionChanged();
  return status === 'closed' ? accessErrors['case-closed']() : casesErrors['case-is-open']({ number });
};

export type HandOver = { readonly actor: string } | { readonly role: string };

/**
 * Hands an open case to a colleague who could work on it, or to a role whose members then take it.
 * @throws purpose-does-not-reach, case-not-found, case-closed, case-holder-unknown, revision-changed
 */
export const handOver = (parts: CaseParts, access: Access, at: CaseAt, to: HandOver): Promise<CaseAnswer> =>
  takeStep(parts, access, at, async () => {
    const [holder, role] = 'actor' in to ? [to.actor, null] : [null, to.role];
    if (holder !== null) {
      const people = await whoMayTake(parts, access);
      if (!people.some(({ id }) => id === holder)) throw casesErrors['case-holder-unknown']();
    } else if (role === null || !isRoleOfCases(parts, role)) {
      throw casesErrors['case-holder-unknown']();
    }
    return {
      kind: 'handed_over',
      from: 'open',
      set: 'holder = $5, holder_role = $6',
      values: [holder, role],
      to_holder: holder,
      to_role: role,
    };
  });

/** @throws purpose-does-not-reach, case-not-found, case-closed, revision-changed */
export const closeCase = (parts: CaseParts, access: Access, at: CaseAt, outcome: CaseOutcome) =>
  takeStep(parts, access, at, async () => ({
    kind: 'closed',
    from: 'open',
    set: "status = 'closed', closed_at = now(), closed_by = $5, outcome = $6",
    values: [access.actor.id, outcome],
    outcome,
  }));

/** Opens a closed case again; whoever does so has it. @throws purpose-does-not-reach, case-not-found, case-is-open, revision-changed */
export const reopenCase = (parts: CaseParts, access: Access, at: CaseAt) =>
  takeStep(parts, access, at, async () => ({
    kind: 'reopened',
    from: 'closed',
    set: "status = 'open', closed_at = null, closed_by = null, outcome = null, holder = $5, holder_role = null",
    values: [access.actor.id],
  }));
