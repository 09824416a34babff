import type { FastifyRequest } from 'fastify';
import { expect, test } from 'vitest';
import { etagOf, ifMatchRevision } from './revision.ts';

const revisionOf = (given?: string) =>
  ifMatchRevision({ headers: given === undefined ? {} : { 'if-match': given } } as FastifyRequest);

test('a change is made from the revision that its strong tag names, or from whatever is there', () => {
  expect(revisionOf(etagOf(7))).toBe(7);
  expect(revisionOf(' "12" ')).toBe(12);
  expect(revisionOf('*')).toBeUndefined();
});

test.each(['W/"7"', 'w/"7"', '7', '"7', '"7", "8"', '"-7"', '"7.0"', '"1234567890"', '"x"', '**'])(
  '%s names no revision: nothing is changed',
  (given) => {
    expect(() => revisionOf(given)).toThrow(
      expect.objectContaining({ code: 'revision-changed', status: 412 }),
    );
  },
);

test.each([undefined, '', '  '])('%j is no condition: nothing is changed without one', (given) => {
  expect(() => revisionOf(given)).toThrow(expect.objectContaining({ code: 'revision-missing', status: 428 }));
});
