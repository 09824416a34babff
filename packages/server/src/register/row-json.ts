import { createHash } from 'node:crypto';
import { SelosteError } from '../platform/errors/seloste-error.ts';
import type { FieldKind } from './records/field.ts';
import type { RecordDefinition } from './records/record-definition.ts';
import type { registerErrors } from './register.errors.ts';
import { unsealField } from './seal-row.ts';
import type { SubjectKeys } from './subject-keys.ts';

/** A row as an answer shows it: what the purpose may read, where it came from, and until when it is kept. */
export interface RowAnswer {
  readonly id: string;
  readonly revision: number;
  readonly fields: Record<string, unknown>;
  readonly source: string;
  readonly obtained_at: string;
  readonly notice_version: number;
  /** Last day on which the row may be kept; null while the event that starts the period has not come. */
  readonly last_day: string | null;
}

const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** How a column is written in JSON. Amounts are text, so that no reader makes a binary fraction of them. */
const written = (column: string, kind: FieldKind): string => {
  if (kind === 'moment') return utc(column);
  if (kind === 'amount') return `${column}::text`;
  if (kind === 'sealed') return `encode(${column}, 'base64')`;
  return column;
};

/** The members of a row's answer, and the SQL of each. */
const members = (definition: RecordDefinition, fields: readonly string[], alias: string) => ({
  id: `${alias}.id`,
  revision: `${alias}.revision`,
  fields: fields.map(
    (name) => [name, written(`${alias}.${name}`, definition.fields[name]?.kind ?? 'text')] as const,
  ),
  source: `${alias}.source`,
  obtained_at: utc(`${alias}.obtained_at`),
  notice_version: `${alias}.notice_version`,
  last_day: `${alias}.last_day`,
});

/**
 * SQL that gives one row as JSON with just these fields: what is not granted is not even asked for, since the database would
 * refuse the whole statement.
 *
 * @param alias of the table.
 */
export const rowAsJson = (definition: RecordDefinition, fields: readonly string[], alias: string): string => {
  const pairs = Object.entries(members(definition, fields, alias)).map(([name, sql]) =>
    typeof sql === 'string'
      ? `'${name}', ${sql}`
      : `'${name}', json_build_object(${sql.map(([field, value]) => `'${field}', ${value}`).join(', ')})`,
  );
  return `json_build_object(${pairs.join(', ')})`;
};

/**
 * SQL that gives all rows of a subject, `$1`, as `3:[…]`: how many, and their JSON. Null where there is none. Whole records
 * made into JSON cost PostgreSQL less than one object after the other.
 */
export const rowsAsCountedJson = (definition: RecordDefinition, fields: readonly string[]): string => {
  const columns = Object.entries(members(definition, fields, 'r')).map(([name, sql]) =>
    typeof sql === 'string'
      ? `${sql} as ${name}`
      : `(select f from (select ${sql.map(([field, value]) => `${value} as ${field}`).join(', ')}) f) as ${name}`,
  );
  return `(select count(*) || ':' || json_agg(x) from (
      select ${columns.join(', ')} from register.${definition.record} r where r.subject = $1 order by r.id
    ) x)`;
};

/** The name of a prepared statement: the same for the same text, and for no other. */
export const statementName = (text: string): string =>
  `register-${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`;

/** Rows of one record that may hold sealed fields. */
export interface SealedRows {
  readonly record: string;
  readonly sealed: readonly string[];
  readonly rows: readonly RowAnswer[];
}

const ERASED = 'subject-key-erased' satisfies keyof typeof registerErrors;

/**
 * Opens the sealed fields of a subject's rows in place; asks for the subject's key only when there is one to open.
 *
 * @param erased what to do when the key was erased: refuse, or leave the fields out and show the rest, which a law may keep.
 */
export const unsealRows = async (
  keys: SubjectKeys,
  subject: string,
  found: readonly SealedRows[],
  erased: 'refuse' | 'leave out' = 'refuse',
): Promise<void> => {
  const places = found.flatMap(({ record, sealed, rows }) =>
    rows.flatMap((row) =>
      sealed
        .filter((field) => typeof row.fields[field] === 'string')
        .map((field) => ({ record, field, row, text: String(row.fields[field]) })),
    ),
  );
  if (places.length === 0) return;
  const key = await keys.find(subject).catch((error: unknown) => {
    if (erased === 'leave out' && error instanceof SelosteError && error.code === ERASED) return undefined;
    throw error;
  });
  for (const { record, field, row, text } of places) {
    if (key) row.fields[field] = unsealField(key, record, field, row.id, Buffer.from(text, 'base64'));
    else delete row.fields[field];
  }
};
