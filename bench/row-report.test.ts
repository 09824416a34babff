import { expect, test } from 'vitest';
import type { Outcome } from './alternate.ts';
import { merged, type RowReport } from './row-report.ts';

const outcome = (title: string, rounds: number) => ({ title, rounds }) as Outcome;
const report = (command: string, outcomes: readonly Outcome[]): RowReport => ({
  row: 'F2',
  title: 'x',
  machine: { processor: '', cores: 2, memoryGiB: 1, system: '', node: '' },
  runs: [{ command, measuredAt: '2026-01-01', load: [0, 0], measured: outcomes.map(({ title }) => title) }],
  outcomes,
  figures: [],
});

test('a run of parts leaves the other parts, in the order of the row, each with the run it is of', () => {
  const earlier = report('whole', [outcome('a', 1), outcome('b', 1), outcome('left the row', 1)]);
  const second = merged(earlier, report('only b', [outcome('b', 5)]), ['a', 'b', 'c']);
  const third = merged(second, report('only c', [outcome('c', 5)]), ['a', 'b', 'c']);
  expect(third.outcomes.map(({ title, rounds }) => [title, rounds])).toEqual([
    ['a', 1],
    ['b', 5],
    ['c', 5],
  ]);
  expect(third.runs.map(({ command, measured }) => [command, ...measured])).toEqual([
    ['whole', 'a'],
    ['only b', 'b'],
    ['only c', 'c'],
  ]);
  const all = report('all of it', [outcome('a', 2), outcome('b', 2), outcome('c', 2)]);
  expect(merged(third, all, ['a', 'b', 'c'])).toEqual(all);
});
