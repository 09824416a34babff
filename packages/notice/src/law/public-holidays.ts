import { addDays } from './add-period.ts';
import { type DatedFact, isInForce } from './dated.ts';

/**
 * A public holiday by Regulation 1182/71 Art 2: a day that the Member State has told to the Commission. It falls on a day of the year
 * (`MM-DD`), so many days from Easter Sunday, or on the first Friday from a day on.
 */
export type PublicHoliday = DatedFact & {
  readonly country: 'FI';
  readonly falls: `${number}-${number}` | `Easter ${number}` | `Friday from ${number}-${number}`;
};

const DAYS: readonly Pick<PublicHoliday, 'id' | 'falls'>[] = [
  { id: 'new_year', falls: '01-01' },
  { id: 'epiphany', falls: '01-06' },
  { id: 'good_friday', falls: 'Easter -2' },
  { id: 'easter_monday', falls: 'Easter 1' },
  { id: 'first_of_may', falls: '05-01' },
  { id: 'ascension_day', falls: 'Easter 39' },
  { id: 'midsummer_eve', falls: 'Friday from 06-19' },
  { id: 'independence_day', falls: '12-06' },
  { id: 'christmas_eve', falls: '12-24' },
  { id: 'christmas_day', falls: '12-25' },
  { id: 'second_christmas_day', falls: '12-26' },
];

const recalled = {
  source: 'the days of the lists for 2025 and 2026',
  status: 'R',
  checked_on: null,
} as const;

const LISTS = [
  { valid_from: null, valid_to: '2024-12-31', ...recalled },
  {
    valid_from: '2025-01-01',
    valid_to: '2026-12-31',
    source: 'OJ C/2024/7517 and http://data.europa.eu/eli/C/2025/6771/oj',
    status: 'V2',
    checked_on: '2026-11-22',
  },
  {
    valid_from: '2027-01-01',
    valid_to: null,
    ...recalled,
    note: 'The list for 2027 has not been seen; it comes out each December.',
  },
] as const;

/** Holidays that always fall on a Saturday or a Sunday are left out: no period ends on those days anyway. */
export const publicHolidays: readonly PublicHoliday[] = LISTS.flatMap((list) =>
  DAYS.map((day): PublicHoliday => ({ country: 'FI', ...day, ...list })),
);

/** Easter Sunday of the Gregorian calendar, after Meeus; true for every year that a request may have. */
export const easterSunday = (year: number): string => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1)).toISOString().slice(0, 10);
};

const fallsOn = ({ falls }: PublicHoliday, day: string): boolean => {
  const [year, inYear] = [day.slice(0, 4), day.slice(5)];
  const [, fromEaster] = /^Easter (-?\d+)$/.exec(falls) ?? [];
  if (fromEaster !== undefined) return day === addDays(easterSunday(Number(year)), Number(fromEaster));
  const [, first] = /^Friday from (\d\d-\d\d)$/.exec(falls) ?? [];
  if (first === undefined) return inYear === falls;
  const from = `${year}-${first}`;
  return weekdayOf(day) === 5 && day >= from && day < addDays(from, 7);
};

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const isPublicHoliday = (day: string, country: PublicHoliday['country'] = 'FI'): boolean =>
  publicHolidays.some((row) => row.country === country && isInForce(row, day) && fallsOn(row, day));

/** Every day but holidays, Saturdays and Sundays: Regulation 1182/71 Art 2(2). */
export const isWorkingDay = (day: string): boolean =>
  weekdayOf(day) !== 0 && weekdayOf(day) !== 6 && !isPublicHoliday(day);
