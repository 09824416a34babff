import type { Access } from '../access/access.api.ts';
import { accessErrors, todayInFinland } from '../access/access.api.ts';
import {
  addRow,
  auditedRead,
  changeRow,
  definitionOf,
  recordRefusal,
  registerErrors,
  whoIsIt,
} from '../register/register.api.ts';
import type { CaseParts } from './case-parts.ts';
import { casesErrors } from './cases.errors.ts';
import { mayUseCases } from './may-use-cases.ts';
import { type CaseRow, readCase } from './read-case.ts';

interface LinkRow extends Record<string, unknown> {
  readonly id: string;
  readonly source: string;
  readonly revision: number;
  readonly unlinked_on: string | null;
}

/** Who links and unlinks is the staff: the source is the controller's own work, unless the call says otherwise. */
export const OWN_WORK = 'own_records';

/** Before a case is opened for somebody: they are there for the purpose. @throws purpose-does-not-reach, subject-not-found */
export const refuseUnseen = (parts: CaseParts, access: Access, subject: string): Promise<void> => {
  const asked = { operation: 'add', records: ['case_link'], subjects: [subject] } as const;
  return lookFirst(parts, access, asked, async () => {
    mayUseCases(parts, access, 'add');
    const seen = await parts.gate.query(access, {
      name: 'cases-seen',
      text: 'select s.subject from register.subject s where s.subject = $1 and s.controller = $2',
      values: [subject, access.controller],
    });
    if (seen.length === 0) throw registerErrors['subject-not-found']({ subject });
    await linkOf(parts, access, NO_CASE, subject); // who may not look for a link is refused before there is a case without one
  });
};

const NO_CASE = '00000000-0000-0000-0000-000000000000';

const linkOf = async (
  { gate }: CaseParts,
  access: Access,
  caseId: string,
  subject: string,
): Promise<LinkRow | undefined> => {
  const [link] = await gate.query<LinkRow>(access, {
    name: 'cases-link-of',
    text: `select l.id, l.source, l.revision, l.unlinked_on::text from register.case_link l
      where l.controller = $1 and l.case_id = $2 and l.subject = $3`,
    values: [access.controller, caseId, subject],
  });
  return link;
};

export const openOnly = (one: CaseRow): CaseRow => {
  if (one.status === 'closed') throw accessErrors['case-closed']();
  return one;
};

/**
 * Links somebody to an open case; who is linked stays so.
 * @throws purpose-does-not-reach, case-not-found, case-closed, subject-not-found, subject-closed
 */
export const linkParty = async (
  parts: CaseParts,
  access: Access,
  caseId: string,
  { subject, source = OWN_WORK }: { readonly subject: string; readonly source?: string },
): Promise<void> => {
  const asked = { operation: 'add', records: ['case_link'], subjects: [subject] } as const;
  const there = await lookFirst(parts, access, asked, async () => {
    mayUseCases(parts, access, 'add');
    openOnly(await readCase(parts, access, caseId));
    return linkOf(parts, access, caseId, subject);
  });
  const definition = definitionOf('case_link');
  if (there === undefined) {
    await addRow(parts, access, definition, subject, {
      source,
      fields: { case_id: caseId, linked_on: todayInFinland() },
    });
  } else if (there.unlinked_on !== null) {
    const at = { subject, id: there.id, revision: there.revision };
    await changeRow(parts, access, definition, at, { source: there.source, fields: { unlinked_on: null } });
  }
};

/** Ends the link of somebody to an open case; the history keeps it. @throws purpose-does-not-reach, case-not-found, case-closed, case-customer-not-linked */
export const unlinkParty = async (
  parts: CaseParts,
  access: Access,
  caseId: string,
  subject: string,
): Promise<void> => {
  const asked = { operation: 'change', records: ['case_link'], subjects: [subject] } as const;
  const there = await lookFirst(parts, access, asked, async () => {
    mayUseCases(parts, access, 'change');
    return partyOf(parts, access, openOnly(await readCase(parts, access, caseId)), subject);
  });
  const at = { subject, id: there.id, revision: there.revision };
  await changeRow(parts, access, definitionOf('case_link'), at, {
    source: there.source,
    fields: { unlinked_on: todayInFinland() },
  });
};

/** The link of somebody who belongs to a case now. @throws case-customer-not-linked */
export const partyOf = async (
  parts: CaseParts,
  access: Access,
  { id, number }: CaseRow,
  subject: string,
): Promise<LinkRow> => {
  const there = await linkOf(parts, access, id, subject);
  if (there === undefined || there.unlinked_on !== null) {
    throw casesErrors['case-customer-not-linked']({ subject, number });
  }
  return there;
};

/** What has to hold before a row is written; the log keeps what was refused, as it keeps what the writing itself refuses. */
export const lookFirst = <Result>(
  parts: CaseParts,
  access: Access,
  asked: Parameters<typeof recordRefusal>[2],
  look: () => Promise<Result>,
): Promise<Result> => look().catch((error) => recordRefusal(parts, access, asked, error));

interface PartyRow extends Record<string, unknown> {
  readonly subject: string;
  readonly linked_on: string;
  readonly shown: unknown;
}

export interface PageAsked {
  readonly limit: number;
  readonly cursor?: string;
}

/** Those who belong to a case, as far as the purpose may know them. @throws purpose-does-not-reach, case-not-found, cursor-refused */
export const listParties = (
  parts: CaseParts,
  access: Access,
  caseId: string,
  { limit, cursor }: PageAsked,
): Promise<{ items: PartyRow[]; next?: string }> => {
  const asked = { operation: 'read', records: ['case_link'], subjects: [] } as const;
  return auditedRead(parts, access, asked, async () => {
    const view = mayUseCases(parts, access);
    await readCase(parts, access, caseId);
    const list = JSON.stringify(['case parties', caseId, access.purpose, access.controller, access.actor.id]);
    const after = cursor === undefined ? null : String(parts.cursors.open(cursor, list));
    const who = whoIsIt(view);
    const found = await parts.gate.query<PartyRow>(access, {
      text: `select l.subject, l.linked_on::text, ${who.json('l')} as shown from register.case_link l
        where l.controller = $1 and l.case_id = $2 and l.unlinked_on is null and ($3::uuid is null or l.subject > $3)
        order by l.subject limit $4`,
      values: [access.controller, caseId, after, limit + 1],
    });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      answer: {
        items,
        ...(found.length > limit && last !== undefined && { next: parts.cursors.close(last.subject, list) }),
      },
      records: ['case_link', ...(items.length > 0 ? who.records : [])],
      subjects: items.map(({ subject }) => subject),
      rows: items.length,
    };
  });
};
