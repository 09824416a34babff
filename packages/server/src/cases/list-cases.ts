import type { Access } from '../access/access.api.ts';
import { auditedRead, whoIsIt } from '../register/register.api.ts';
import type { CaseParts } from './case-parts.ts';
import type { CaseKind, CaseStatus } from './case-values.ts';
import { mayUseCases } from './may-use-cases.ts';
import { CASE_COLUMNS, type CaseAnswer, type CaseRow, withNames } from './read-case.ts';

export interface CaseQuestion {
  /** Whose: the caller's own, those that wait for one of the caller's roles, or everybody's. */
  readonly of: 'mine' | 'my_roles' | 'all';
  readonly status: CaseStatus;
  readonly kind?: CaseKind;
  readonly number?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** Some of those who belong to a case, and how many they are; at most {@link MOST_COUNTED} are counted. */
export interface Parties {
  readonly count: number;
  readonly first: readonly { readonly subject: string; readonly shown: unknown }[];
}

const FIRST = 3;
const MOST_COUNTED = 1000;

const caseRows = (
  { system }: CaseParts,
  { controller, actor }: Access,
  roles: readonly string[],
  { of, status, kind, number, limit }: CaseQuestion,
  after: string | undefined,
) => {
  const values: unknown[] = [];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = [
    `c.controller = ${place(controller)}`,
    `c.status = ${place(status)}`,
    ...(of === 'mine' ? [`c.holder = ${place(actor.id)}`] : []),
    ...(of === 'my_roles' ? [`c.holder_role = any (${place(roles)}::text[])`] : []),
    ...(kind === undefined ? [] : [`c.kind = ${place(kind)}`]),
    ...(number === undefined ? [] : [`c.number = ${place(number)}`]),
    ...(after === undefined ? [] : [`c.id < ${place(after)}::uuid`]),
  ];
  return system.query<CaseRow>(
    {},
    {
      text: `select ${CASE_COLUMNS} from cases.case c where ${where.join(' and ')} order by c.id desc limit ${place(limit + 1)}`,
      values,
    },
    'read only',
  );
};

interface PartyRow extends Record<string, unknown>, Parties {
  readonly case_id: string;
}

/**
 * Cases of the controller in hand, newest first, each with the first of those who belong to it, as far as the purpose may know them. The
 * log names everybody who was shown.
 *
 * @throws purpose-does-not-reach, cursor-refused
 */
export const listCases = (
  parts: CaseParts,
  access: Access,
  roles: readonly string[],
  question: CaseQuestion,
): Promise<{ items: (CaseAnswer & { parties: Parties })[]; next?: string }> => {
  const asked = { operation: 'search', records: ['case_link'], subjects: [] } as const;
  return auditedRead(parts, access, asked, async () => {
    const view = mayUseCases(parts, access);
    const { limit, cursor, ...filters } = question;
    const list = JSON.stringify(['cases', filters, access.purpose, access.controller, access.actor.id]);
    const after = cursor === undefined ? undefined : String(parts.cursors.open(cursor, list));
    const found = await caseRows(parts, access, roles, question, after);
    const page = found.slice(0, limit);
    const who = whoIsIt(view);
    const linked = await parts.gate.query<PartyRow>(access, {
      text: `select c.case_id,
          (select count(*)::integer from (select from register.case_link n
            where n.controller = $2 and n.case_id = c.case_id and n.unlinked_on is null limit ${MOST_COUNTED}) counted) as count,
          coalesce((select json_agg(json_build_object('subject', f.subject, 'shown', f.shown)) from (
            select l.subject, ${who.json('l')} as shown from register.case_link l
            where l.controller = $2 and l.case_id = c.case_id and l.unlinked_on is null order by l.subject limit ${FIRST}
          ) f), '[]') as first
        from unnest($1::uuid[]) c (case_id)`,
      values: [page.map(({ id }) => id), access.controller],
    });
    const parties = new Map(linked.map(({ case_id, count, first }) => [case_id, { count, first }]));
    const named = await withNames(parts, page);
    const items = named.map((one) => ({ ...one, parties: parties.get(one.id) ?? { count: 0, first: [] } }));
    const last = page.at(-1);
    const subjects = [...new Set(items.flatMap((one) => one.parties.first.map(({ subject }) => subject)))];
    return {
      answer: {
        items,
        ...(found.length > limit && last !== undefined && { next: parts.cursors.close(last.id, list) }),
      },
      records: ['case_link', ...(subjects.length > 0 ? who.records : [])],
      subjects,
      rows: subjects.length,
    };
  });
};

/** The cases that somebody belongs to now, newest first. @throws purpose-does-not-reach */
export const casesOfSubject = (parts: CaseParts, access: Access, subject: string): Promise<CaseAnswer[]> => {
  const asked = { operation: 'read', records: ['case_link'], subjects: [subject] } as const;
  return auditedRead(parts, access, asked, async () => {
    mayUseCases(parts, access);
    const links = await parts.gate.query<{ case_id: string }>(access, {
      name: 'cases-of-subject',
      text: 'select l.case_id from register.case_link l where l.subject = $1 and l.unlinked_on is null limit 200',
      values: [subject],
    });
    const rows = await parts.system.query<CaseRow>(
      {},
      {
        name: 'cases-by-id',
        text: `select ${CASE_COLUMNS} from cases.case c where c.id = any ($1::uuid[]) and c.controller = $2 order by c.id desc`,
        values: [links.map(({ case_id }) => case_id), access.controller],
      },
      'read only',
    );
    return { answer: await withNames(parts, rows), rows: links.length };
  });
};
