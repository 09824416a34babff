import { randomUUIDv7 } from 'node:crypto';
import type { Access } from '../access/access.api.ts';
import { insertRow, type Writing } from './add-rows.ts';
import { auditedChange, auditStatement } from './audited.ts';
import { rowsOfDecision } from './decisions.ts';
import { explainRefusal } from './explain-refusal.ts';
import { purposeView } from './purpose-view.ts';
import { definitionOf, recordDefinitions } from './record-definitions.ts';
import type { RecordDefinition } from './records/record-definition.ts';
import { registerErrors } from './register.errors.ts';
import type { RegisterParts } from './register-parts.ts';
import { checkRow, keyFor, type RowToWrite } from './row-to-write.ts';

/** A subject to add with its first records, by their addresses (`phone-numbers`). */
export interface NewSubject {
  /** Source of every row that names none of its own. */
  readonly source: string;
  readonly relationship: Readonly<Record<string, unknown>>;
  readonly records: Readonly<
    Record<
      string,
      readonly { readonly source?: string; readonly fields: Readonly<Record<string, unknown>> }[]
    >
  >;
}

export interface CreatedSubject {
  readonly subject: string;
  /** Ids of the rows that were added, by the address of their record. */
  readonly records: Readonly<Record<string, readonly string[]>>;
}

/** The record that lets a subject of this standing be kept: D20 for prospects, P2 for contacts. */
const GROUNDS: Readonly<Record<string, string>> = { prospect: 'prospect', contact: 'contact_ground' };

/** Records that may come with a new subject: all but the relationship itself, streams, and what has routes of its own. */
export const recordsOfNewSubject: readonly RecordDefinition[] = Object.values(recordDefinitions).filter(
  ({ record, stream, ownRoutes }) => stream === undefined && record !== 'subject' && !ownRoutes,
);

/** What opens or closes the subject comes last, when there is something to open. */
const LATE = ['permission', 'block'];

const inOrderOfWriting = (one: RowToWrite, other: RowToWrite): number =>
  LATE.indexOf(one.definition.record) - LATE.indexOf(other.definition.record);

/** A subject without a name could not be found, and one without a ground may not be kept. */
const refuseIncomplete = (relationship: RowToWrite, rows: readonly RowToWrite[]): void => {
  const has = (record: string) => rows.some(({ definition }) => definition.record === record);
  const { kind, standing } = relationship.values;
  const name = kind === 'person' ? 'person' : 'organisation';
  if (!has(name)) throw registerErrors['name-missing']({ kind: String(kind), record: name });
  const ground = GROUNDS[String(standing)];
  if (ground !== undefined && !has(ground)) {
    throw registerErrors['ground-missing']({ standing: String(standing), record: ground });
  }
};

const idsByPath = (rows: readonly RowToWrite[], ids: readonly string[]): Record<string, string[]> => {
  const paired = rows.map(({ definition }, index) => ({ path: definition.path, id: ids[index] ?? '' }));
  const paths = new Set(paired.map(({ path }) => path));
  return Object.fromEntries(
    [...paths].map((path) => [path, paired.filter((one) => one.path === path).map(({ id }) => id)]),
  );
};

/**
 * Adds a subject of one controller with its first records, all in one transaction: either the whole of it is there, with
 * its ground where it needs one, or nothing is.
 *
 * @throws purpose-does-not-reach, unknown-source, fields-refused, name-missing, ground-missing, hidden-consumer, number-taken
 */
export const createSubject = (
  parts: RegisterParts,
  access: Access,
  given: NewSubject,
): Promise<CreatedSubject> => {
  const subject = randomUUIDv7();
  const asked = { operation: 'add', records: ['subject'], subjects: [subject] } as const;
  return auditedChange(parts, access, asked, async () => {
    const notice = parts.notice();
    const view = purposeView(notice, access.purpose);
    const check = (
      definition: RecordDefinition,
      row: { source?: string; fields: object },
      pointer: string,
    ) => {
      const whole = { source: row.source ?? given.source, fields: { ...row.fields } };
      return checkRow(parts, notice, view, definition, whole, 'add', pointer);
    };
    const relationship = check(definitionOf('subject'), { fields: given.relationship }, '#/relationship');
    const rows = recordsOfNewSubject
      .flatMap((definition) =>
        (given.records[definition.path] ?? []).map((row, index) =>
          check(definition, row, `#/records/${definition.path}/${index}/fields`),
        ),
      )
      .flatMap((row) => (row.definition.record === 'permission' ? rowsOfDecision(notice, row) : [row]))
      .toSorted(inOrderOfWriting);
    refuseIncomplete(relationship, rows);
    const ids = rows.map(() => randomUUIDv7());
    const groundAt = rows.findIndex(
      ({ definition }) => definition.record === GROUNDS[String(relationship.values.standing)],
    );
    const standing = {
      ...relationship,
      values: { ...relationship.values, ...(groundAt >= 0 && { ground: ids[groundAt] ?? null }) },
    };
    const writing: Writing = { parts, access, view, subject, key: await keyFor(parts, subject, rows) };
    const records = [...new Set(['subject', ...rows.map(({ definition }) => definition.record)])];
    await parts.gate
      .transaction(access, async (tx) => {
        await insertRow(tx, writing, standing, { read: false });
        for (const [index, row] of rows.entries()) {
          const id = ids[index];
          await insertRow(tx, writing, row, { read: false, ...(id !== undefined && { id }) });
        }
        await tx.query(auditStatement(parts, access, { ...asked, records, rows: rows.length + 1 }));
      })
      .catch((error) => {
        throw explainRefusal(error, subject);
      });
    return { subject, records: idsByPath(rows, ids) };
  });
};
