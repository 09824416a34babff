import { expect, test } from 'vitest';
import { freshRandomBytes } from './random-bytes.ts';

test('no bytes are given out twice, across many draws of the pool', () => {
  const seen = new Set(Array.from({ length: 5_000 }, () => freshRandomBytes(12).toString('hex')));
  expect(seen.size).toBe(5_000);
});

test('what was given out is never wiped or overwritten by later draws', () => {
  const first = freshRandomBytes(32);
  const copy = Buffer.from(first);
  for (let n = 0; n < 1_000; n += 1) freshRandomBytes(32);
  expect(first).toEqual(copy);
  expect(first.some((byte) => byte !== 0)).toBe(true);
});

test('no more than the pool can give at once', () => {
  expect(freshRandomBytes(1_024)).toHaveLength(1_024);
  expect(() => freshRandomBytes(1_025)).toThrow(RangeError);
});
