import type { Database } from '../platform/database/pool.ts';

/** The version of a row that first had what a field says now, unbroken. */
export interface FieldOrigin {
  readonly field: string;
  readonly revision: number;
  readonly source: string;
  readonly obtained_at: Date;
  readonly notice_version: number;
  /** Whether the version before it is known to have said something else, or there was none. */
  readonly whole: boolean;
}

/** One row, and the fields of it that are asked. */
export interface AskedFields {
  readonly subject: string;
  readonly controller: string;
  readonly record: string;
  readonly id: string;
  readonly fields: readonly string[];
}

/** Tells of each field which version set it. The caller has read the row, with just these fields, under its purpose. */
export type FieldOrigins = (asked: AskedFields) => Promise<readonly FieldOrigin[]>;

const STATEMENT = {
  name: 'field-origins',
  text: 'select field, revision, source, obtained_at, notice_version, whole from notice.origins_of($1, $2, $3, $4, $5)',
};

/**
 * Source and day belong to a value as they belong to a row, so that who reads the value is told them; what was said before is
 * history, which few purposes read. Only the first is told here.
 *
 * @param system the database under the system role.
 */
export const openFieldOrigins =
  (system: Database): FieldOrigins =>
  ({ subject, controller, record, id, fields }) =>
    system.query<FieldOrigin & Record<string, unknown>>(
      {},
      { ...STATEMENT, values: [subject, controller, record, id, fields] },
      'read only',
    );
