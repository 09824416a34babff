import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adequacyDecisions } from './adequacy.ts';
import { factOn, inForce, isInForce } from './dated.ts';
import { isInsideEea } from './eea.ts';
import { lawTables } from './tables.ts';

const DAY = 86_400_000;
const shift = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const rows = lawTables.flatMap((table) => table.rows);

test.each(rows.flatMap((row) => (row.valid_from === null ? [] : [[row.id, row] as const])))(
  '%s does not hold the day before it begins',
  (_, row) => {
    const first = String(row.valid_from);
    expect(isInForce(row, shift(first, -1))).toBe(false);
    expect(isInForce(row, first)).toBe(true);
    expect(isInForce(row, shift(first, 1))).toBe(row.valid_to === null || row.valid_to > first);
  },
);

test.each(rows.flatMap((row) => (row.valid_to === null ? [] : [[row.id, row] as const])))(
  '%s does not hold the day after it ends',
  (_, row) => {
    const last = String(row.valid_to);
    expect(isInForce(row, shift(last, -1))).toBe(row.valid_from === null || row.valid_from < last);
    expect(isInForce(row, last)).toBe(true);
    expect(isInForce(row, shift(last, 1))).toBe(false);
  },
);

test('a row holds on exactly the days between its first and its last, for any dates', () => {
  const day = fc.integer({ min: 0, max: 60_000 });
  fc.assert(
    fc.property(fc.option(day), fc.option(day), day, (from, to, on) => {
      const at = (n: number | null) => (n === null ? null : shift('1970-01-01', n));
      const holds = isInForce({ valid_from: at(from), valid_to: at(to) }, shift('1970-01-01', on));
      expect(holds).toBe((from === null || from <= on) && (to === null || on <= to));
    }),
  );
});

test('every row tells its source, and a recalled row is not marked as checked', () => {
  for (const row of rows) {
    expect(row.source, row.id).not.toBe('');
    expect(row.checked_on === null, row.id).toBe(row.status === 'R');
    for (const day of [row.valid_from, row.valid_to, row.checked_on]) {
      if (day !== null) expect(shift(day, 0), row.id).toBe(day);
    }
    if (row.valid_from !== null && row.valid_to !== null) expect(row.valid_from <= row.valid_to).toBe(true);
  }
});

test('one id never holds twice on one day', () => {
  const edges = rows.flatMap((row) => [row.valid_from, row.valid_to]).filter((day) => day !== null);
  for (const table of lawTables) {
    for (const day of edges) {
      const ids = inForce(table.rows, day).map((row) => row.id);
      expect(ids, `${table.title} on ${day}`).toEqual([...new Set(ids)]);
    }
  }
});

test('an annulled decision last held on the day before the judgment', () => {
  const annulled = adequacyDecisions.filter((row) => row.annulled !== undefined);
  expect(annulled.map((row) => row.annulled?.judgment)).toEqual(['C-362/14', 'C-311/18']);
  for (const row of annulled) expect(shift(String(row.valid_to), 1)).toBe(row.annulled?.on);
});

test('the decision on the United Kingdom runs through its renewal without a gap', () => {
  const on = (day: string) => factOn(adequacyDecisions, '(EU) 2021/1772', day)?.valid_to;
  expect([on('2021-06-27'), on('2025-12-27'), on('2025-12-28'), on('2031-12-27'), on('2031-12-28')]).toEqual([
    undefined,
    '2025-12-27',
    '2031-12-27',
    '2031-12-27',
    undefined,
  ]);
});

test('the United Kingdom left the area of the EEA at the end of 2020', () => {
  expect(isInsideEea('GB', '2020-12-31')).toBe(true);
  expect(isInsideEea('GB', '2021-01-01')).toBe(false);
  expect(isInsideEea('FI', '2026-11-22')).toBe(true);
  expect(isInsideEea('US', '2026-11-22')).toBe(false);
});
