import { describe, expect, test } from 'vitest';
import { alternate, judge } from './alternate.ts';
import type { Measure } from './comparison.ts';
import { percentile, spreadOf } from './statistics.ts';

const side = (name: string, measures: Measure[]) => {
  const order: number[] = [];
  const run = async (round: number): Promise<Measure> => {
    const measured = measures[order.length % measures.length];
    order.push(round);
    if (measured === undefined) throw new TypeError('a side needs measures');
    return measured;
  };
  return { name, order, run };
};
const measure = (seconds: number, touched = 10): Measure => ({
  operations: 100,
  seconds,
  latencies: [1, 2, 3],
  touched: { rows: touched },
});

test('takes the sides in turn and compares round by round', async () => {
  const ours = side('ours', [measure(1), measure(2)]);
  const theirs = side('theirs', [measure(2), measure(4)]);
  const outcome = await alternate(
    { title: 'x', ours, counterpart: theirs, goals: [{ figure: 'throughput', ratio: 1.5 }] },
    4,
    () => undefined,
    false,
  );
  expect(outcome.ratios.throughput).toEqual({ least: 2, median: 2, most: 2 });
  expect(outcome.goals[0]?.verdict).toBe('reached');
  expect(ours.order).toEqual([0, 1, 2, 3]);
});

test('refuses sides that did not do the same work', async () => {
  const comparison = {
    title: 'x',
    ours: side('a', [measure(1, 10)]),
    counterpart: side('b', [measure(1, 9)]),
    goals: [],
  };
  await expect(alternate(comparison, 1, () => undefined, false)).rejects.toThrow('same work');
});

test('of several counterparts goes on with the one that was fastest in the uncounted round', async () => {
  const ours = side('ours', [measure(1)]);
  const slow = side('slow', [measure(9)]);
  const fast = side('fast', [measure(2)]);
  const outcome = await alternate(
    { title: 'x', ours, counterpart: [slow, fast], goals: [] },
    3,
    () => undefined,
  );
  expect([ours.order, slow.order, fast.order]).toEqual([[-1, 0, 1, 2], [-1], [-1, 0, 1, 2]]);
  expect(outcome.counterpart.name).toBe('fast');
  expect(outcome.ratios.throughput).toEqual({ least: 2, median: 2, most: 2 });
  expect(outcome.others).toMatchObject([{ name: 'slow (one round)', seconds: { median: 9 } }]);
});

test('runs and compares every counterpart where there is no uncounted round', async () => {
  const counterpart = [side('a', [measure(1)]), side('b', [measure(1, 9)])];
  const comparison = { title: 'x', ours: side('ours', [measure(1)]), counterpart, goals: [] };
  await expect(alternate(comparison, 1, () => undefined, false)).rejects.toThrow('same work');
});

describe('the verdict', () => {
  const goal = { figure: 'throughput', ratio: 0.9 } as const;
  test.each([
    [[0.91, 0.95, 1], 'reached'],
    [[0.5, 0.6, 0.89], 'missed'],
    [[0.85, 0.95, 1], 'unsure'],
  ] as const)('of rounds %j is %s', (rounds, verdict) => {
    expect(judge(goal, spreadOf(rounds))).toBe(verdict);
  });
  test('of a latency asks for no more', () => {
    expect(judge({ figure: 'p99', ratio: 1.5 }, spreadOf([1.1, 1.2, 1.4]))).toBe('reached');
  });
});

test('percentiles are of the nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  expect([percentile(hundred, 0.5), percentile(hundred, 0.99), percentile([7], 0.99)]).toEqual([50, 99, 7]);
});
