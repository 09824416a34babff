import type { Access, NoticeView } from '../access/access.api.ts';
import { revisionChanged } from '../http/http.api.ts';
import type { Transaction } from '../platform/database/pool.ts';
import type { Statement } from '../platform/database/statement.ts';
import type { SelosteError } from '../platform/errors/seloste-error.ts';
import { auditedChange, auditStatement } from './audited.ts';
import { explainRefusal } from './explain-refusal.ts';
import { doesNotReach, type PurposeView, purposesThatReach, purposeView } from './purpose-view.ts';
import type { RecordDefinition, RowValues } from './records/record-definition.ts';
import { registerErrors } from './register.errors.ts';
import type { RegisterParts } from './register-parts.ts';
import { type RowAnswer, rowAsJson, unsealRows } from './row-json.ts';
import {
  checkRow,
  columnsOf,
  fieldsRefused,
  type GivenRow,
  keyFor,
  type RowToWrite,
} from './row-to-write.ts';
import { type ColumnValue, sealedFieldsOf } from './seal-row.ts';

/** Which row, and from which revision of it the change was made; undefined takes whatever is there. */
export interface RowAt {
  readonly subject: string;
  readonly id: string;
  readonly revision: number | undefined;
}

const updateStatement = (
  { definition, source }: RowToWrite,
  { subject, id, revision }: RowAt,
  columns: Readonly<Record<string, ColumnValue>>,
  readable: readonly string[],
): Statement => {
  const names = Object.keys(columns);
  const changes = names.map((name, index) => `${name} = $${index + 4}`);
  const same = revision === undefined ? '' : ` and r.revision = $${names.length + 4}`;
  return {
    text: `update register.${definition.record} as r set ${[...changes, 'source = $3', 'obtained_at = now()'].join(', ')}
      where r.subject = $1 and r.id = $2${same} returning ${rowAsJson(definition, readable, 'r')} as row`,
    values: [subject, id, source, ...Object.values(columns), ...(revision === undefined ? [] : [revision])],
  };
};

/** Why a statement found no row: it is not there for the purpose, or somebody was faster. */
const refuseMissing = async (
  tx: Transaction,
  { record }: RecordDefinition,
  { subject, id }: RowAt,
): Promise<never> => {
  const [there] = await tx.query({
    text: `select r.revision from register.${record} r where r.subject = $1 and r.id = $2`,
    values: [subject, id],
  });
  throw there === undefined ? registerErrors['row-not-found']({ row: id, record }) : revisionChanged();
};

/** A purpose that cannot read a row cannot say which revision of it it changes. */
const readableFields = (parts: RegisterParts, view: PurposeView, record: string): readonly string[] => {
  const fields = view.fields(record, 'read');
  if (fields === undefined) throw doesNotReach(parts.notice(), view.purpose, record, 'read');
  return fields;
};

/** Two days of a row may change one at a time, so their order is known only when the row is whole. @throws fields-refused */
const refuseWrongOrder = (
  { people }: Pick<RegisterParts, 'people'>,
  { definition, values }: RowToWrite,
  { fields }: RowAnswer,
): void => {
  if (!Object.keys(values).some((field) => definition.fields[field]?.kind === 'date')) return;
  const settled = definition.settle?.(fields as RowValues, { people }) ?? [];
  const wrong = Array.isArray(settled) ? settled.filter(({ code }) => code === 'wrong-order') : [];
  if (wrong.length > 0) throw fieldsRefused(wrong);
};

/** A purpose cannot make a row one that it may not see: the row policy refuses, and this says so in words. */
const closesRow = (
  notice: NoticeView,
  { purpose }: PurposeView,
  record: string,
  { values }: RowToWrite,
): SelosteError => {
  const reaching = purposesThatReach(notice.plan, record, 'change', Object.keys(values));
  const open = reaching.filter((other) => !purposeView(notice, other).carriedBy(record, values).closed);
  return registerErrors['value-closes-row']({ purpose, record }).with({ allowed_purposes: open });
};

/**
 * Changes fields of a row. The old values go into the history; a worse source is refused by the database.
 *
 * @throws purpose-does-not-reach, unknown-source, fields-refused, worse-source, source-refused, value-closes-row, revision-changed,
 * row-not-found
 */
export const changeRow = (
  parts: RegisterParts,
  access: Access,
  definition: RecordDefinition,
  at: RowAt,
  given: GivenRow,
): Promise<RowAnswer> => {
  const { record } = definition;
  const asked = { operation: 'change', records: [record], subjects: [at.subject] } as const;
  return auditedChange(parts, access, asked, async () => {
    const notice = parts.notice();
    const view = purposeView(notice, access.purpose);
    const row = checkRow(parts, notice, view, definition, given, 'change');
    const readable = readableFields(parts, view, record);
    if (view.carriedBy(record, row.values).closed) throw closesRow(notice, view, record, row);
    const columns = columnsOf(parts, row, at.id, await keyFor(parts, at.subject, [row]));
    const changed = await parts.gate
      .transaction(access, async (tx) => {
        const [updated] = await tx.query<{ row: RowAnswer }>(updateStatement(row, at, columns, readable));
        if (updated === undefined) return refuseMissing(tx, definition, at);
        refuseWrongOrder(parts, row, updated.row);
        await tx.query(auditStatement(parts, access, { ...asked, rows: 1 }));
        return updated.row;
      })
      .catch((error) => {
        throw explainRefusal(error, at.subject);
      });
    await unsealRows(parts.subjectKeys, at.subject, [
      { record, sealed: sealedFieldsOf(definition), rows: [changed] },
    ]);
    return changed;
  });
};

/** Removes a row; the history keeps what it said. @throws purpose-does-not-reach, revision-changed, row-not-found */
export const removeRow = (
  parts: RegisterParts,
  access: Access,
  definition: RecordDefinition,
  at: RowAt,
): Promise<void> => {
  const { record } = definition;
  const asked = { operation: 'remove', records: [record], subjects: [at.subject] } as const;
  return auditedChange(parts, access, asked, async () => {
    const notice = parts.notice();
    const view = purposeView(notice, access.purpose);
    if (view.fields(record, 'remove') === undefined) {
      throw doesNotReach(notice, access.purpose, record, 'remove');
    }
    readableFields(parts, view, record);
    const same = at.revision === undefined ? '' : ' and r.revision = $3';
    const values = [at.subject, at.id, ...(at.revision === undefined ? [] : [at.revision])];
    await parts.gate
      .transaction(access, async (tx) => {
        const removed = await tx.query({
          text: `delete from register.${record} as r where r.subject = $1 and r.id = $2${same} returning r.id`,
          values,
        });
        if (removed.length === 0) return refuseMissing(tx, definition, at);
        await tx.query(auditStatement(parts, access, { ...asked, rows: 1 }));
      })
      .catch((error) => {
        throw explainRefusal(error, at.subject);
      });
  });
};
