import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addPeriod } from './add-period.ts';
import { dueDay, extendedDueDay, isAnsweredInTime, lastDayOfPeriod } from './count-period.ts';
import { easterSunday, isPublicHoliday, isWorkingDay } from './public-holidays.ts';

const TOLD = { deadline: 'P1M', extension: 'P2M' };
const holidaysOf = (year: number): string[] =>
  Array.from({ length: 366 }, (_, at) => addDays(`${year}-01-01`, at))
    .filter((day) => day.startsWith(String(year)))
    .filter((day) => isPublicHoliday(day));

describe('public holidays of Finland', () => {
  test.each([
    [2025, '01-01 01-06 04-18 04-21 05-01 05-29 06-20 12-06 12-24 12-25 12-26'],
    [2026, '01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-06 12-24 12-25 12-26'],
  ])('of %i are those of the published list', (year, days) => {
    expect(holidaysOf(year)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  test.each([
    '2018-04-01',
    '2019-04-21',
    '2024-03-31',
    '2027-03-28',
    '2028-04-16',
    '2030-04-21',
    '2038-04-25',
  ])('Easter is on %s', (day) => expect(easterSunday(Number(day.slice(0, 4)))).toBe(day));
});

describe('a month', () => {
  test.each([
    // received, answered by, extended to
    ['2026-11-23', '2026-12-23', '2027-02-23'],
    ['2026-11-24', '2026-12-28', '2027-02-24'], // Christmas, and a week-end after it
    ['2026-01-31', '2026-03-02', '2026-04-30'], // 28 February is a Saturday
    ['2028-01-31', '2028-02-29', '2028-05-02'], // a leap year; 30 April is a Sunday, the next day a holiday
    ['2026-03-03', '2026-04-07', '2026-06-03'], // Good Friday to Easter Monday
    ['2026-05-19', '2026-06-22', '2026-08-19'], // the eve of Midsummer
    ['2026-12-01', '2027-01-04', '2027-03-01'], // New Year's Day is a Friday
    ['2026-11-30', '2026-12-30', '2027-03-01'], // no 30 February, and its last is a Sunday: moved once
    ['2026-12-06', '2027-01-07', '2027-03-08'],
  ])('from %s ends on %s, and extended on %s', (received, due, extended) => {
    expect(dueDay(received, TOLD)).toBe(due);
    expect(extendedDueDay(received, TOLD)).toBe(extended);
  });

  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2018-05-25', days));

  test('ends on the same number, or the last of a shorter month, or the first working day after it', () => {
    fc.assert(
      fc.property(day, (received) => {
        const due = dueDay(received, TOLD) ?? '';
        const [year = 0, month = 0, number = 0] = received.split('-').map(Number);
        const next = new Date(Date.UTC(year, month, 1));
        const length = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate();
        const counted = `${next.toISOString().slice(0, 8)}${String(Math.min(number, length)).padStart(2, '0')}`;
        expect(isWorkingDay(due)).toBe(true);
        expect(due >= counted).toBe(true);
        for (let between = counted; between < due; between = addDays(between, 1)) {
          expect(isWorkingDay(between)).toBe(false);
        }
      }),
    );
  });

  test('never ends earlier for what came later, and the extension never before it', () => {
    fc.assert(
      fc.property(day, (received) => {
        const tomorrow = addDays(received, 1);
        expect((dueDay(tomorrow, TOLD) ?? '') >= (dueDay(received, TOLD) ?? '')).toBe(true);
        expect((extendedDueDay(received, TOLD) ?? '') > (dueDay(received, TOLD) ?? '')).toBe(true);
      }),
    );
  });

  test('and two more are three from the receipt, moved once', () => {
    fc.assert(
      fc.property(day, (received) => {
        expect(extendedDueDay(received, TOLD)).toBe(lastDayOfPeriod(received, 'P3M'));
      }),
    );
  });
});

test('a shorter promise binds, a longer one gives no more than the law', () => {
  expect(dueDay('2026-11-02', { deadline: 'P2W' })).toBe('2026-11-16');
  expect(dueDay('2026-11-02', { deadline: 'P6W' })).toBe(dueDay('2026-11-02', TOLD));
  expect(dueDay('2026-11-02')).toBe('2026-12-02');
  expect(extendedDueDay('2026-11-02', { deadline: 'P1M' })).toBeUndefined();
  expect(dueDay('2018-05-24', TOLD)).toBeUndefined();
});

test('a short period holds two working days', () => {
  expect(lastDayOfPeriod('2026-12-23', 'P2D')).toBe('2026-12-29');
  expect(lastDayOfPeriod('2026-11-23', 'P2D')).toBe('2026-11-25');
  expect(lastDayOfPeriod('2026-11-23', 'a month')).toBeUndefined();
  expect(addPeriod('2024-02-29', 'P1Y')).toBe('2025-02-28');
});

test.each([
  ['15', true],
  ['21(2)', true],
  ['22', true],
  ['7(3)', false],
  ['77', false],
  ['79', false],
  [undefined, false],
])('the right of article %s is answered in time: %s', (article, answered) => {
  expect(isAnsweredInTime(article, '2026-11-23')).toBe(answered);
});
