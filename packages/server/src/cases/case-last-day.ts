import { addPeriod, type NoticeDocument } from '@seloste/notice';
import { todayInFinland } from '../access/access.api.ts';

/** What is said about people in a case. */
const IN_A_CASE = ['case_link', 'case_note'];

/** Moments that have come when a case is closed, and do not come again. */
const COME = new Set(['case_link.linked_on', 'case_note.written_at', 'obtained']);

type Rule = NonNullable<NonNullable<NoticeDocument['categories']>[string]['retention']>;

/** The rules that the notice keeps it by. */
const rulesOf = ({ categories = {} }: Pick<NoticeDocument, 'categories'>): Rule[] =>
  IN_A_CASE.flatMap((record) => {
    const category = Object.values(categories).find(({ fields = {} }) => Object.hasOwn(fields, record));
    return category?.retention_of?.[record] ?? category?.retention ?? [];
  });

/**
 * The last day on which a closed case is kept: the notice's period of what is said in cases, counted from the day of closing. Nothing is written
 * into a closed case, so by that day all that was said in it has gone, and the case has nothing left to tell. Null where the notice has no period,
 * or counts it from what comes later, such as the end of the relationship.
 *
 * @param closedAt moment of the closing, ISO 8601
 */
export const lastDayOfCase = (
  document: Pick<NoticeDocument, 'categories'>,
  closedAt: string,
): string | null => {
  const closed = todayInFinland(Date.parse(closedAt));
  const days = rulesOf(document).map(({ event = [], keep, round }) =>
    keep === undefined || ![event].flat().every((moment) => COME.has(moment))
      ? undefined
      : addPeriod(round === 'calendar_year_end' ? `${closed.slice(0, 4)}-12-31` : closed, keep),
  );
  if (days.length === 0 || days.includes(undefined)) return null;
  return days.toSorted().at(-1) ?? null;
};
