import type { Access, NoticeView } from '../../access/access.api.ts';
import { accessErrors } from '../../access/access.api.ts';
import { auditedRead } from '../audited.ts';
import { type Flag, flagsOf } from '../flags.ts';
import { purposesThatReach, purposeView } from '../purpose-view.ts';
import type { RegisterParts } from '../register-parts.ts';
import type { SearchCriteria } from './criteria.ts';
import { type Criterion, criteriaOf } from './criterion-queries.ts';
import { leadingFirst } from './leading-criterion.ts';
import { openSources, type Placed, type Position, searchStatement, shownFields } from './search-statement.ts';

/** A subject found: enough to choose the right one, and no more than the purpose may read. */
export interface FoundSubject {
  readonly subject: string;
  readonly kind?: string;
  readonly standing?: string;
  readonly flags: readonly Flag[];
  /** Rows by record: names, customer numbers, towns. */
  readonly shown: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

export interface SearchPage {
  readonly items: readonly FoundSubject[];
  readonly next?: string;
}

export interface SearchQuestion {
  readonly criteria: SearchCriteria;
  readonly limit: number;
  readonly cursor?: string;
}

interface Found extends Placed {
  readonly kind?: string;
  readonly standing?: string;
  readonly blocks?: readonly string[];
  readonly [record: string]: unknown;
}

/** Travels sealed, since its keys are letters of a name. */
const positionOf = (lead: string, { found_rank, found_keys, subject, found_id }: Found): Position => ({
  lead,
  rank: found_rank,
  keys: found_keys,
  subject,
  id: found_id,
});

/** The purposes that may look for one criterion in at least one way. */
const purposesThatSearch = ({ plan }: NoticeView, { sources }: Criterion): string[] => [
  ...new Set(sources.flatMap(({ record, fields }) => purposesThatReach(plan, record, 'read', fields))),
];

/**
 * Finds subjects by everything that was given. A criterion counts only where the purpose may read the fields it looks at: what may not be
 * seen cannot be guessed by searching either. The log names every subject that was shown.
 *
 * @throws purpose-does-not-reach, fields-refused, search-too-wide, cursor-refused
 */
export const findSubjects = (
  parts: RegisterParts,
  access: Access,
  question: SearchQuestion,
): Promise<SearchPage> => {
  const notice = parts.notice();
  const view = purposeView(notice, access.purpose);
  const asked = { operation: 'search', records: [] as readonly string[], subjects: [] } as const;
  return auditedRead(parts, access, asked, async () => {
    const criteria = criteriaOf(question.criteria, { people: parts.people, keys: parts.keys });
    const open = criteria.map((criterion) => ({
      criterion,
      sources: openSources(view, criterion),
    }));
    const closed = open.filter(({ sources }) => sources.length === 0).map(({ criterion }) => criterion);
    if (closed.length > 0) {
      const able = closed.map((criterion) => purposesThatSearch(notice, criterion));
      throw accessErrors['purpose-does-not-reach']({ purpose: access.purpose }).with({
        criteria: closed.map(({ name }) => name),
        allowed_purposes: (able[0] ?? [])
          .filter((one) => able.every((list) => list.includes(one)))
          .toSorted(),
      });
    }
    const list = JSON.stringify([
      'search',
      question.criteria,
      access.purpose,
      access.controller,
      access.actor.id,
    ]);
    const after =
      question.cursor === undefined ? undefined : (parts.cursors.open(question.cursor, list) as Position);
    const inOrder = await leadingFirst(open, after?.lead, (statement) => parts.gate.query(access, statement));
    const found = await parts.gate.query<Found>(
      access,
      searchStatement(view, inOrder, { limit: question.limit, ...(after && { after }) }),
    );
    const page = found.slice(0, question.limit);
    const last = page.at(-1);
    const records = new Set([
      'subject',
      ...open.flatMap(({ sources }) => sources.map(({ record }) => record)),
    ]);
    for (const [record] of shownFields(view)) if (page.some((row) => row[record])) records.add(record);
    const answer: SearchPage = {
      items: page.map(
        ({
          subject,
          kind,
          standing,
          blocks = [],
          found_rank: _rank,
          found_keys: _keys,
          found_id: _id,
          ...rows
        }): FoundSubject => ({
          subject,
          ...(kind !== undefined && { kind }),
          ...(standing !== undefined && { standing }),
          flags: flagsOf(view, blocks),
          shown: Object.fromEntries(
            Object.entries(rows).filter(([, value]) => value !== null),
          ) as FoundSubject['shown'],
        }),
      ),
      ...(found.length > question.limit &&
        last !== undefined && {
          next: parts.cursors.close(positionOf(inOrder[0]?.criterion.name ?? '', last), list),
        }),
    };
    return { answer, records: [...records], subjects: page.map(({ subject }) => subject), rows: page.length };
  });
};
