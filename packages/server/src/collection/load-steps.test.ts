import { expect, test } from 'vitest';
import { type LoadProgress, loadSteps } from './load-steps.ts';

test('the steps of a load come to the whole, and never go back', () => {
  const told: LoadProgress[] = [];
  const steps = loadSteps((progress) => told.push(progress));
  steps.staged('lines', 600);
  steps.staged('lines', 400);
  steps.staged('keys', 1_000);
  steps.staged('person', 1_000);
  steps.staged('phone_number', 500);
  steps.finished('resolve', 'lines');
  steps.finished('closing', 'lines');
  for (const record of ['person', 'phone_number']) steps.finished('check', record);
  for (const record of ['person', 'phone_number']) steps.finished('write', record);
  steps.finished('keys', 'keys');
  steps.finished('entry', 'lines');
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
  expect(new Set(told.map(({ of }) => of)).size).toBe(1);
  expect(told.at(-1)?.done).toBeCloseTo(told.at(-1)?.of ?? Number.NaN);
  expect(told.map(({ phase }) => phase).join(' ')).toMatch(/^(checking ){4}writing/);
});
