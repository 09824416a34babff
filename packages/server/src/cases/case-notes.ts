import type { Access } from '../access/access.api.ts';
import {
  addRow,
  auditedRead,
  definitionOf,
  type RowAnswer,
  rowAsJson,
  sealedFieldsOf,
  unsealRows,
} from '../register/register.api.ts';
import { lookFirst, OWN_WORK, openOnly, type PageAsked, partyOf } from './case-parties.ts';
import type { CaseParts } from './case-parts.ts';
import { keepStep } from './case-steps.ts';
import { mayUseCases } from './may-use-cases.ts';
import { readCase } from './read-case.ts';

/** A note with whom it is about. */
export interface NoteAnswer extends RowAnswer {
  readonly subject: string;
}

export interface NewNote {
  readonly subject: string;
  readonly kind: 'note' | 'call' | 'message';
  readonly content: string;
  /** When it happened; now, when left out. */
  readonly written_at?: string;
  readonly source?: string;
}

/**
 * Writes a note on one of those who belong to an open case. Nothing is kept of a note that is refused: whoever wrote it still has it.
 * @throws purpose-does-not-reach, case-not-found, case-closed, case-customer-not-linked, fields-refused, subject-not-found
 */
export const addNote = async (
  parts: CaseParts,
  access: Access,
  caseId: string,
  { subject, source = OWN_WORK, ...given }: NewNote,
): Promise<{ id: string }> => {
  const asked = { operation: 'add', records: ['case_note'], subjects: [subject] } as const;
  await lookFirst(parts, access, asked, async () => {
    mayUseCases(parts, access, 'add', 'case_note');
    await partyOf(parts, access, openOnly(await readCase(parts, access, caseId)), subject);
  });
  const fields = { case_id: caseId, ...given };
  const { id } = await addRow(parts, access, definitionOf('case_note'), subject, { source, fields });
  // The note is durable, and its entry in the log says who wrote it; this says it to colleagues.
  await parts.system.transaction({}, (tx) => keepStep(tx, access, caseId, { kind: 'noted', note: id }));
  return { id };
};

interface Found extends Record<string, unknown> {
  readonly subject: string;
  readonly row: RowAnswer;
}

/**
 * The notes of a case, newest first, on those who still belong to it. What was sealed under an erased key is left out.
 * @throws purpose-does-not-reach, case-not-found, cursor-refused
 */
export const listNotes = (
  parts: CaseParts,
  access: Access,
  caseId: string,
  { limit, cursor }: PageAsked,
): Promise<{ items: NoteAnswer[]; next?: string }> => {
  const asked = { operation: 'read', records: ['case_note'], subjects: [] } as const;
  return auditedRead(parts, access, asked, async () => {
    const view = mayUseCases(parts, access, 'read', 'case_note');
    await readCase(parts, access, caseId);
    const list = JSON.stringify(['case notes', caseId, access.purpose, access.controller, access.actor.id]);
    const after = cursor === undefined ? null : String(parts.cursors.open(cursor, list));
    const definition = definitionOf('case_note');
    const found = await parts.gate.query<Found>(access, {
      text: `select n.subject, ${rowAsJson(definition, view.fields('case_note', 'read') ?? [], 'n')} as row
        from register.case_note n
        where n.controller = $1 and n.case_id = $2 and ($3::uuid is null or n.id < $3)
          and exists (select from register.case_link l
            where l.controller = n.controller and l.case_id = n.case_id and l.subject = n.subject and l.unlinked_on is null)
        order by n.id desc limit $4`,
      values: [access.controller, caseId, after, limit + 1],
    });
    const page = found.slice(0, limit);
    const subjects = [...new Set(page.map(({ subject }) => subject))];
    for (const subject of subjects) {
      const rows = page.filter((one) => one.subject === subject).map(({ row }) => row);
      const sealed = { record: 'case_note', sealed: sealedFieldsOf(definition), rows };
      await unsealRows(parts.subjectKeys, subject, [sealed], 'leave out');
    }
    const last = page.at(-1);
    return {
      answer: {
        items: page.map(({ subject, row }) => ({ subject, ...row })),
        ...(found.length > limit && last !== undefined && { next: parts.cursors.close(last.row.id, list) }),
      },
      subjects,
      rows: page.length,
    };
  });
};
