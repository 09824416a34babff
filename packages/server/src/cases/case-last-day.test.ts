import { expect, test } from 'vitest';
import { lastDayOfCase } from './case-last-day.ts';

const CLOSED = '2026-03-31T21:30:00.000Z'; // 1 April in Finland
const fields = { case_link: ['case_id'], case_note: ['content'] };

const note = { event: 'case_note.written_at' };
const link = { event: 'case_link.linked_on', keep: 'P6M' };

test('a closed case is kept for the longer of the periods of what is said in it, from the Finnish day of closing', () => {
  const cases = { fields, retention: { ...note, keep: 'P3Y' }, retention_of: { case_link: link } };
  expect(lastDayOfCase({ categories: { cases } }, CLOSED)).toBe('2029-04-01');
});

test('its period is counted from the end of the year where that of the rows is', () => {
  const cases = { fields, retention: { ...note, keep: 'P1Y', round: 'calendar_year_end' as const } };
  expect(lastDayOfCase({ categories: { cases } }, CLOSED)).toBe('2027-12-31');
});

test.each([
  ['has no period for a part of it', note],
  ['counts from what comes later', { event: ['case_note.written_at', 'relationship_ended'], keep: 'P1Y' }],
])('its last day is not known where the notice %s', (_what, retention) => {
  const cases = { fields, retention, retention_of: { case_link: link } };
  expect(lastDayOfCase({ categories: { cases } }, CLOSED)).toBeNull();
});

test('nor where it says nothing of cases', () => {
  expect(lastDayOfCase({ categories: {} }, CLOSED)).toBeNull();
});
