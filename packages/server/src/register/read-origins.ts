import type { Access } from '../access/access.api.ts';
import { auditedRead } from './audited.ts';
import type { FieldOrigin } from './field-origins.ts';
import { purposeView } from './purpose-view.ts';
import { findPast, type PastRow, readsHistory, readsWhole } from './read-history.ts';
import { findRows, refuseUnread } from './read-record.ts';
import type { RecordDefinition } from './records/record-definition.ts';
import { registerErrors } from './register.errors.ts';
import type { RegisterParts } from './register-parts.ts';

/** What a field said before, and from when until when. */
export interface EarlierValue {
  readonly value: unknown;
  readonly from: string;
  /** When it was changed to what came after it. */
  readonly until: string;
  readonly source: string;
}

/** Where the present value of one field comes from. */
export interface Origin {
  readonly source: string;
  /** When the version that first had the present value, unbroken, was obtained. */
  readonly since: string;
  /** False where older versions are gone on their day: the value may be older than `since`. */
  readonly since_known: boolean;
  readonly notice_version: number;
  readonly last_day: string | null;
  /** Newest first; missing for a purpose that does not read history. */
  readonly earlier?: readonly EarlierValue[];
}

export interface Origins {
  readonly revision: number;
  readonly fields: Readonly<Record<string, Origin>>;
}

/** Versions older than the one that set the present value, equal neighbours as one. @param past newest first */
const earlierValues = (
  past: readonly PastRow[],
  { field, revision }: FieldOrigin,
): readonly EarlierValue[] => {
  const found: EarlierValue[] = [];
  for (const version of past.filter((one) => one.operation === 'change' && one.revision < revision)) {
    const value = version.fields[field] ?? null;
    const newer = found.at(-1);
    const until = newer?.value === value ? newer.until : version.changed_at;
    if (newer?.value === value) found.pop();
    found.push({ value, from: version.obtained_at, until, source: version.source });
  }
  return found;
};

/**
 * Of each field of a row that the purpose reads: where its value comes from, since when it holds, its last day, and for a purpose that
 * reads history what it said before. A field that the purpose does not read is not there.
 *
 * @throws purpose-does-not-reach, subject-not-found, row-not-found
 */
export const readOrigins = (
  parts: RegisterParts,
  access: Access,
  definition: RecordDefinition,
  subject: string,
  id: string,
): Promise<Origins> => {
  const { record } = definition;
  const asked = { operation: 'read', records: [record], subjects: [subject] } as const;
  return auditedRead(parts, access, asked, async () => {
    const view = purposeView(parts.notice(), access.purpose);
    refuseUnread(parts, view, definition);
    const { rows } = await findRows(parts, access, view, definition, subject, id);
    const [row] = rows;
    if (row === undefined) throw registerErrors['row-not-found']({ row: id, record });
    const whole = readsHistory(view) && readsWhole(view, definition);
    const past = whole ? await findPast(parts, access, definition, subject, id) : undefined;
    const { controller } = access;
    const fields = Object.keys(row.fields);
    const origins = await parts.fieldOrigins({ subject, controller, record, id, fields });
    const told = origins.map((origin): [string, Origin] => [
      origin.field,
      {
        source: origin.source,
        since: origin.obtained_at.toISOString(),
        since_known: origin.whole,
        notice_version: origin.notice_version,
        last_day: row.last_day,
        ...(past && { earlier: earlierValues(past, origin) }),
      },
    ]);
    return {
      answer: { revision: row.revision, fields: Object.fromEntries(told) },
      ...(past && past.length > 0 && { records: [record, 'change'] }),
      rows: 1 + (past?.length ?? 0),
    };
  });
};
