import { addDays, addPeriod } from './add-period.ts';
import { factOn } from './dated.ts';
import { isWorkingDay } from './public-holidays.ts';
import { requestArticles, requestPeriods } from './requests.ts';

/**
 * The last day of a period that runs from what happened on a day, by Regulation 1182/71 Art 3: the day with the same number (2c), the last of a
 * month that has no such day, moved to the next working day (4), with two working days at least in what is two days or longer (5).
 * Undefined for text that is no period.
 */
export const lastDayOfPeriod = (from: string, period: string): string | undefined => {
  const counted = addPeriod(from, period);
  if (counted === undefined) return undefined;
  let last = nextWorkingDay(counted);
  if (counted > addDays(from, 1)) while (workingDays(from, last) < 2) last = nextWorkingDay(addDays(last, 1));
  return last;
};

const nextWorkingDay = (day: string): string => (isWorkingDay(day) ? day : nextWorkingDay(addDays(day, 1)));

/** Working days after one day up to another, no further than two: nobody asks for more. */
const workingDays = (after: string, to: string): number => {
  let found = 0;
  for (let day = addDays(after, 1); day <= to && found < 2; day = addDays(day, 1)) {
    if (isWorkingDay(day)) found += 1;
  }
  return found;
};

/** Whether a right is one whose use is answered within the time of GDPR 12(3): those of Articles 15 to 22. */
export const isAnsweredInTime = (article: string | undefined, on: string): boolean => {
  const number = Number(/^(\d+)/.exec(article ?? '')?.[1] ?? Number.NaN);
  const articles = factOn(requestArticles, 'answered', on);
  return articles !== undefined && number >= articles.first && number <= articles.last;
};

/** What a notice says of the time of answers. */
interface Told {
  readonly deadline?: string;
  readonly extension?: string;
}

/** The shorter of what the notice promises and what the law allows: a promise binds, a longer one does not. */
const periodOf = (told: string | undefined, id: string, from: string): string | undefined => {
  const law = factOn(requestPeriods, id, from)?.period;
  if (told === undefined || law === undefined) return law;
  const [promised, allowed] = [addPeriod(from, told), addPeriod(from, law)];
  return promised !== undefined && allowed !== undefined && promised < allowed ? told : law;
};

/** The day by which a request is answered or its extension told, GDPR 12(3) and (4). Undefined where no law had a period on that day. */
export const dueDay = (received: string, told: Told = {}): string | undefined => {
  const period = periodOf(told.deadline, 'answer', received);
  return period === undefined ? undefined : lastDayOfPeriod(received, period);
};

/**
 * The last day that a request may be extended to: both periods counted as one from the receipt, and moved to a working day once, at the end. Undefined where
 * the notice knows no extension: what people were not told of is not used against them.
 */
export const extendedDueDay = (received: string, told: Told = {}): string | undefined => {
  const answer = periodOf(told.deadline, 'answer', received);
  const more = told.extension === undefined ? undefined : periodOf(told.extension, 'extension', received);
  if (answer === undefined || more === undefined) return undefined;
  return lastDayOfPeriod(received, sum(answer, more));
};

const UNITS = ['Y', 'M', 'W', 'D'] as const;

/** `P1M` and `P2M` are `P3M`: 31 January and three months is 30 April, not two months after 28 February. */
const sum = (one: string, other: string): string =>
  `P${UNITS.map((unit) => {
    const count = [one, other].reduce(
      (all, period) => all + Number(new RegExp(`(\\d+)${unit}`).exec(period)?.[1] ?? 0),
      0,
    );
    return count === 0 ? '' : `${count}${unit}`;
  }).join('')}`;
