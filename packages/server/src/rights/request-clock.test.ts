import { expect, test } from 'vitest';
import { clockOf } from './request-clock.ts';

const TOLD = { requests: { deadline: 'P1M', extension: 'P2M' } };
/** Received on Monday 2 March 2026; the first month ends on Thursday 2 April. */
const REQUEST = { received_on: '2026-03-02', due_on: '2026-04-02', extended_to: null, closed_on: null };
const clock = (today: string, over: object = {}) => clockOf(TOLD, { ...REQUEST, ...over }, today);

test('on its last day a request is in time and can be extended; the day after it is late and cannot', () => {
  expect(clock('2026-04-02')).toEqual({
    answer_by: '2026-04-02',
    days_left: 0,
    overdue: false,
    extends_to: '2026-06-02',
  });
  expect(clock('2026-04-03')).toEqual({
    answer_by: '2026-04-02',
    days_left: -1,
    overdue: true,
    extends_to: null,
  });
});

test('an extended one runs to its later day, and no further', () => {
  const extended = { extended_to: '2026-06-02' };
  expect(clock('2026-06-02', extended)).toMatchObject({ days_left: 0, overdue: false, extends_to: null });
  expect(clock('2026-06-03', extended)).toMatchObject({ days_left: -1, overdue: true });
  expect(clock('2026-03-20', extended)).toMatchObject({ answer_by: '2026-06-02', extends_to: null });
});

test('a closed one was late only when it was closed after its day, whenever one looks', () => {
  expect(clock('2026-08-01', { closed_on: '2026-04-02' })).toEqual({
    answer_by: '2026-04-02',
    days_left: null,
    overdue: false,
    extends_to: null,
  });
  expect(clock('2026-08-01', { closed_on: '2026-04-03' })).toMatchObject({ overdue: true });
  expect(clock('2026-03-10', { closed_on: '2026-03-09' })).toMatchObject({ extends_to: null });
});
