import { expect, test } from 'vitest';
import { showProgress, timeLeft } from './progress.ts';

test('the time left is of the pace so far, and runs down while a step lasts', () => {
  const step = { done: 25, of: 100, at: 11_000 };
  expect(timeLeft(step, 1_000, 11_000)).toBe(30_000);
  expect(timeLeft(step, 1_000, 15_000)).toBe(26_000);
  expect(timeLeft(step, 1_000, 99_000)).toBe(0);
  expect(timeLeft({ ...step, done: 0 }, 1_000, 12_000)).toBeUndefined();
});

test('off a terminal an import tells its tenths, of reading and of writing', () => {
  const lines: string[] = [];
  const stream = { isTTY: false, write: (line: string) => lines.push(line) };
  const progress = showProgress(stream as unknown as NodeJS.WriteStream);
  progress.tell({ phase: 'reading', bytes: 50, ofBytes: 100, rows: 5 });
  progress.tell({ phase: 'checking', done: 0, of: 10 });
  progress.tell({ phase: 'checking', done: 0.5, of: 10 });
  progress.tell({ phase: 'writing', done: 5, of: 10 });
  progress.stop();
  expect(lines.map((line) => line.replace(/: \d.*/s, ''))).toEqual([
    'read 50 %',
    'Writing them into the register',
  ]);
  expect(lines[1]).toMatch(/: 50 %, 0:0\d left\n$/);
});
