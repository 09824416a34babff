import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn } from './day.ts';
import { formatsOf } from './formats.ts';

const NOW = new Date('2026-06-15T12:00:00Z');

describe('a day as it is typed', () => {
  test.each([
    ['24.12.2026', '2026-12-24'],
    ['4.2.2026', '2026-02-04'],
    ['04.02.2026', '2026-02-04'],
    [' 24. 12. 2026 ', '2026-12-24'],
    ['24.12.', '2026-12-24'],
    ['24.12', '2026-12-24'],
    ['24/12/2026', '2026-12-24'],
    ['2026-12-24', '2026-12-24'],
    ['24 Dec 2026', '2026-12-24'],
    ['24 december 2026', '2026-12-24'],
    ['29.2.2028', '2028-02-29'],
  ])('%s', (typed, day) => {
    expect(dayIn(typed, NOW)).toBe(day);
  });

  test.each([
    '',
    '24',
    '24.',
    '31.2.2026',
    '29.2.2026',
    '0.1.2026',
    '1.13.2026',
    '1.1.26',
    '12/24/2026',
    'huomenna',
    '24 Foo 2026',
  ])('%s is none', (typed) => {
    expect(dayIn(typed, NOW)).toBeUndefined();
  });

  test.each(['fi', 'sv', 'en'])('what is written in %s is read back', (language) => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(dayIn(formatsOf(language).day(day))).toBe(day);
        },
      ),
    );
  });
});
