import type { Access } from '../access/access.api.ts';
import { auditedRead } from './audited.ts';
import { doesNotReach, type PurposeView, purposeView } from './purpose-view.ts';
import type { RecordDefinition } from './records/record-definition.ts';
import type { RegisterParts } from './register-parts.ts';
import { statementName } from './row-json.ts';
import { sealedFieldsOf, unsealField } from './seal-row.ts';

/** What a row said before one change. */
export interface PastRow {
  readonly revision: number;
  readonly operation: 'change' | 'remove';
  readonly changed_at: string;
  readonly fields: Record<string, unknown>;
  readonly source: string;
  readonly obtained_at: string;
  readonly notice_version: number;
}

export interface History {
  readonly items: readonly PastRow[];
}

interface Found {
  readonly row_revision: number;
  readonly operation: 'change' | 'remove';
  readonly changed_at: Date;
  readonly old: Record<string, unknown>;
  readonly source: string;
  readonly obtained_at: Date;
  readonly notice_version: number;
  readonly [column: string]: unknown;
}

/** Most changes of one row that one answer holds, newest first. */
const MOST_CHANGES = 200;

const TEXT = `select row_revision, operation, changed_at, old, source, obtained_at, notice_version from register.change
  where subject = $1 and record = $2 and row_id = $3 order by changed_at desc, id desc limit ${MOST_CHANGES}`;

/** The database keeps bytes in the old image as `\\x…`. */
const bytesOf = (kept: unknown): Buffer | undefined =>
  typeof kept === 'string' && kept.startsWith('\\x') ? Buffer.from(kept.slice(2), 'hex') : undefined;

const shown = (definition: RecordDefinition, old: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(definition.fields)
      .filter(([name]) => name in old)
      .map(([name, { kind }]) => {
        const value = old[name];
        if (kind === 'moment' && typeof value === 'string') return [name, new Date(value).toISOString()];
        if (kind === 'amount' && typeof value === 'number') return [name, value.toFixed(2)];
        return [name, value];
      }),
  );

/**
 * What a row said before, newest first; also of a removed row. Only a purpose that reads the change history and every field
 * of the record gets old values: an old image is not cut field by field. @throws purpose-does-not-reach
 */
export const readHistory = (
  parts: RegisterParts,
  access: Access,
  definition: RecordDefinition,
  subject: string,
  id: string,
): Promise<History> => {
  const { record } = definition;
  const asked = { operation: 'read', records: [record, 'change'], subjects: [subject] } as const;
  return auditedRead(parts, access, asked, async () => {
    const notice = parts.notice();
    const view = purposeView(notice, access.purpose);
    if (!readsHistory(view)) throw doesNotReach(notice, access.purpose, 'change', 'read', ['old']);
    if (!readsWhole(view, definition)) {
      throw doesNotReach(notice, access.purpose, record, 'read', Object.keys(definition.fields));
    }
    const items = await findPast(parts, access, definition, subject, id);
    return { answer: { items }, rows: items.length };
  });
};

/** Whether the purpose reads what rows said before. */
export const readsHistory = (view: PurposeView): boolean =>
  view.fields('change', 'read')?.includes('old') === true;

/** Whether the purpose reads every field of the record: an old image is not cut field by field. */
export const readsWhole = (view: PurposeView, { record, fields }: RecordDefinition): boolean => {
  const granted = view.fields(record, 'read') ?? [];
  return Object.keys(fields).every((field) => granted.includes(field));
};

/** The old images of one row, newest first, as the row policies show them to the purpose, which must read history and record. */
export const findPast = async (
  parts: RegisterParts,
  access: Access,
  definition: RecordDefinition,
  subject: string,
  id: string,
): Promise<readonly PastRow[]> => {
  const found = await parts.gate.query<Found>(access, {
    text: TEXT,
    name: statementName(TEXT),
    values: [subject, definition.record, id],
  });
  const items = found.map(
    (row): PastRow => ({
      revision: row.row_revision,
      operation: row.operation,
      changed_at: row.changed_at.toISOString(),
      fields: shown(definition, row.old),
      source: row.source,
      obtained_at: row.obtained_at.toISOString(),
      notice_version: row.notice_version,
    }),
  );
  await unsealPast(parts, definition, subject, id, items);
  return items;
};

const unsealPast = async (
  parts: RegisterParts,
  definition: RecordDefinition,
  subject: string,
  id: string,
  items: readonly PastRow[],
): Promise<void> => {
  const sealed = sealedFieldsOf(definition);
  if (!items.some(({ fields }) => sealed.some((name) => bytesOf(fields[name])))) return;
  const key = await parts.subjectKeys.find(subject);
  for (const { fields } of items) {
    for (const name of sealed) {
      const bytes = bytesOf(fields[name]);
      if (bytes) fields[name] = key ? unsealField(key, definition.record, name, id, bytes) : null;
    }
  }
};
