import type { Access } from '../access/access.api.ts';
import { auditedRead, whoIsIt } from '../register/register.api.ts';
import { mayUseRequests } from './may-use-requests.ts';
import { answersOf, type Found, type RequestAnswer, requestColumns } from './read-requests.ts';
import type { RightsParts } from './rights-parts.ts';

export interface RequestQuestion {
  readonly state: 'open' | 'overdue' | 'closed' | 'all';
  readonly right?: string;
  readonly limit: number;
  readonly cursor?: string;
}

/** A number that puts what waits first, the soonest due before, and then what is done, the latest before: the index's own expression. */
const PLACE = `(case when r.closed_on is null then coalesce(r.extended_to, r.due_on) - date '2000-01-01'
  else 1000000 - (r.closed_on - date '2000-01-01') end)`;

const STATES: Readonly<Record<RequestQuestion['state'], string>> = {
  open: 'r.closed_on is null',
  overdue: 'r.closed_on is null and coalesce(r.extended_to, r.due_on) < $2',
  closed: 'r.closed_on is not null',
  all: 'true',
};

interface Listed extends Found {
  readonly place: number;
  readonly shown: unknown;
}

export type RequestInList = Omit<RequestAnswer, 'wording'> & { readonly shown: unknown };

/**
 * Requests to the controller in hand, each with who made it as far as the purpose may know. What they said is for who opens one.
 * @throws purpose-does-not-reach, cursor-refused
 */
export const listRequests = (
  parts: RightsParts,
  access: Access,
  { limit, cursor, state, right }: RequestQuestion,
): Promise<{ items: RequestInList[]; next?: string }> => {
  const asked = { operation: 'search', records: ['subject_request'], subjects: [] } as const;
  return auditedRead(parts, access, asked, async () => {
    const view = mayUseRequests(parts, access);
    const who = whoIsIt(view);
    const list = JSON.stringify([
      'requests',
      state,
      right ?? null,
      access.purpose,
      access.controller,
      access.actor.id,
    ]);
    const [place, id] = cursor === undefined ? [] : (parts.cursors.open(cursor, list) as [number, string]);
    const readable = (view.fields('subject_request', 'read') ?? []).filter((field) => field !== 'wording');
    const listView = { ...view, fields: () => readable };
    const found = await parts.gate.query<Listed>(access, {
      text: `select ${requestColumns(listView)}, ${PLACE} as place, ${who.json('r')} as shown from register.subject_request r
        where r.controller = $1 and $2::date is not null and ${STATES[state]} and ($3::text is null or r.exercised_right = $3)
          and ($4::integer is null or (${PLACE}, r.id) > ($4, $5::uuid))
        order by ${PLACE}, r.id limit $6`,
      values: [access.controller, parts.today(), right ?? null, place ?? null, id ?? null, limit + 1],
    });
    const page = found.slice(0, limit);
    const answers = await answersOf(parts, page);
    const last = page.at(-1);
    return {
      answer: {
        items: answers.map((answer, at) => ({ ...answer, shown: page[at]?.shown ?? {} })),
        ...(found.length > limit &&
          last !== undefined && { next: parts.cursors.close([last.place, last.row.id], list) }),
      },
      records: ['subject_request', ...(page.length > 0 ? who.records : [])],
      subjects: [...new Set(page.map(({ subject }) => subject))],
      rows: page.length,
    };
  });
};
