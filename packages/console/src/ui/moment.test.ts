import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatsOf } from './formats.ts';
import { inFinland, instantOf, momentIn } from './moment.ts';

const NOW = new Date('2026-06-15T12:00:00Z');

describe('a moment as it is typed', () => {
  test.each([
    ['24.12.2026 14.30', '2026-12-24T14:30'],
    ['24.12.2026 klo 14.30', '2026-12-24T14:30'],
    ['24.12.2026 kl. 14:30', '2026-12-24T14:30'],
    ['24.12. 4.05', '2026-12-24T04:05'],
    ['24 Dec 2026, 14:30', '2026-12-24T14:30'],
    ['24 Dec 2026 at 14:30', '2026-12-24T14:30'],
    ['2026-12-24T14:30', '2026-12-24T14:30'],
    ['2026-12-24 14:30', '2026-12-24T14:30'],
  ])('%s', (typed, moment) => {
    expect(momentIn(typed, NOW)).toBe(moment);
  });

  test.each(['', '14.30', '24.12.2026', '24.12.2026 24.00', '24.12.2026 14.60', '31.2.2026 14.30', '24.12.'])(
    '%s is none',
    (typed) => {
      expect(momentIn(typed, NOW)).toBeUndefined();
    },
  );

  test.each(['fi', 'sv', 'en'])('what is written in %s is read back', (language) => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-02'), max: new Date('2099-12-30'), noInvalidDate: true }),
        (date) => {
          const moment = inFinland(date.toISOString());
          expect(momentIn(formatsOf(language).time(date.toISOString()))).toBe(moment);
        },
      ),
    );
  });
});

describe('the instant of a moment in Finland', () => {
  test.each([
    ['2026-01-15T12:00', '2026-01-15T10:00:00.000Z'],
    ['2026-07-15T12:00', '2026-07-15T09:00:00.000Z'],
    ['2026-10-25T03:30', '2026-10-25T00:30:00.000Z'], // shown twice
    ['2026-03-29T03:30', '2026-03-29T01:30:00.000Z'], // never shown
  ])('%s', (moment, instant) => {
    expect(instantOf(moment).toISOString()).toBe(instant);
  });
});
