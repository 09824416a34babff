import type { Access } from '../access/access.api.ts';
import {
  type Accessing,
  type AuditEntry,
  type AuditOperation,
  entryOfAccess,
  leaveEntry,
} from '../audit/audit.api.ts';
import type { Statement } from '../platform/database/statement.ts';
import { platformErrors } from '../platform/errors/platform.errors.ts';
import { toSelosteError } from '../platform/errors/problem.ts';
import type { SelosteError } from '../platform/errors/seloste-error.ts';
import { purposeView } from './purpose-view.ts';
import type { RegisterParts } from './register-parts.ts';

/** What a call touches. */
export interface Touched {
  readonly operation: AuditOperation;
  readonly records: readonly string[];
  readonly subjects: readonly string[];
  readonly rows: number;
}

/** What a look found. `logged`: its statement left the entry in its own transaction, so nothing is left to record. */
export type Looked<Answer> = { readonly answer: Answer } & (Partial<Touched> | { readonly logged: true });

const entryOf = (
  parts: Pick<RegisterParts, 'notice'>,
  access: Accessing,
  { operation, records, subjects, rows }: Touched,
  error?: SelosteError,
): AuditEntry =>
  entryOfAccess(
    access,
    {
      operation,
      records,
      subjects,
      rows,
      categories: purposeView(parts.notice(), access.purpose).categoriesOf(records),
    },
    error,
  );

/**
 * A call is decided, carried out and logged under one edition of the notice. Asked at the end: editions only grow, so where it is still
 * the one that let the call in, it was so all along. @throws conflict-try-again
 */
const refuseOtherEdition = (parts: Pick<RegisterParts, 'notice'>, { edition }: Access): void => {
  if (parts.notice().edition !== edition) throw platformErrors['conflict-try-again']();
};

/**
 * Carries out a look at the register. Its entry is in the log before the answer leaves, whatever came of it: this is also
 * the log of who handled traffic data, when and how long (917/2014 §145).
 */
export const auditedRead = async <Answer>(
  parts: RegisterParts,
  access: Access,
  asked: Omit<Touched, 'rows'>,
  look: () => Promise<Looked<Answer>>,
): Promise<Answer> => {
  const { answer, ...touched } = await look()
    .then((looked) => {
      refuseOtherEdition(parts, access);
      return looked;
    })
    .catch((error) => recordRefusal(parts, access, asked, error));
  if ('logged' in touched) parts.audit.numberSoon();
  else await parts.audit.record(entryOf(parts, access, { ...asked, rows: 0, ...touched }));
  return answer;
};

/** Keeps in the log what was refused or failed, and throws it on. */
export const recordRefusal = async (
  parts: RegisterParts,
  access: Accessing,
  asked: Omit<Touched, 'rows'>,
  thrown: unknown,
): Promise<never> => {
  const error = toSelosteError(thrown);
  const kept = parts.audit.record(entryOf(parts, access, { ...asked, rows: 0 }, error));
  // Where the database itself is lost the first error tells; nothing was shown.
  await (error.status < 500 ? kept : kept.catch(() => undefined));
  throw error;
};

/**
 * The statement that leaves a change's entry in the change's own transaction: both are committed, or neither.
 * @throws conflict-try-again when another edition of the notice came into force meanwhile
 */
export const auditStatement = (
  parts: Pick<RegisterParts, 'notice'>,
  access: Access,
  touched: Touched,
): Statement => {
  refuseOtherEdition(parts, access);
  return leaveEntry(entryOf(parts, access, touched));
};

/**
 * Who, why and when, for a read whose statement calls `audit.record` itself and knows best what was found: purpose, controller, edition,
 * actor, reason, beginning. @throws conflict-try-again when another edition of the notice came into force meanwhile
 */
export const whoAndWhy = (parts: Pick<RegisterParts, 'notice'>, access: Access): readonly unknown[] => {
  refuseOtherEdition(parts, access);
  const { purpose, controller, edition, actor, reason, startedAt } = access;
  return [purpose, controller, edition, actor.id, reason, new Date(startedAt)];
};

/** Carries out a change whose transaction left its own entry. Refusals are kept like those of looks. */
export const auditedChange = async <Answer>(
  parts: RegisterParts,
  access: Access,
  asked: Omit<Touched, 'rows'>,
  change: () => Promise<Answer>,
): Promise<Answer> => {
  const answer = await change().catch((error) => recordRefusal(parts, access, asked, error));
  // The entry is durable with its data, so the answer does not wait for its number, which can be made up for at any time.
  parts.audit.numberSoon();
  return answer;
};
