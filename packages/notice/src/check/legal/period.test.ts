import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canOutlast } from './period.ts';

test.each([
  ['P30D', 'P1M', true],
  ['P28D', 'P1M', false],
  ['P4W', 'P1M', false],
  ['P1M', 'P30D', true],
  ['P12M', 'P1Y', false],
  ['P366D', 'P1Y', true],
  ['P365D', 'P1Y', false],
  ['P1Y6M', 'P18M', false],
  ['once a year', 'P1D', false],
])('%s can end after %s: %s', (period, limit, outlasts) => {
  expect(canOutlast(period, limit)).toBe(outlasts);
});

test('a period never outlasts itself, and a day more always does', () => {
  const count = fc.integer({ min: 0, max: 20 });
  fc.assert(
    fc.property(count, count, fc.integer({ min: 0, max: 60 }), (years, months, days) => {
      const period = `P${years}Y${months}M${days}D`;
      expect(canOutlast(period, period)).toBe(false);
      expect(canOutlast(`P${years}Y${months}M${days + 1}D`, period)).toBe(true);
    }),
  );
});
