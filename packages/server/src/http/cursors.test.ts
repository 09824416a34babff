import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cursorsFrom } from './cursors.ts';

const cursors = cursorsFrom(randomBytes(32));
const refused = expect.objectContaining({ code: 'cursor-refused' });

describe('a cursor', () => {
  test('opens to what was closed, for its own list only', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), fc.string(), (position, list, other) => {
        const cursor = cursors.close(position, list);
        expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(JSON.stringify(cursors.open(cursor, list))).toBe(JSON.stringify(position));
        if (other !== list) expect(() => cursors.open(cursor, other)).toThrow(refused);
      }),
    );
  });

  test('tells nothing of where it stands', () => {
    const cursor = cursors.close(['Korhonen', 'Aino'], 'list');
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toMatch(/Korhonen|Aino/);
  });

  test('of another key, changed, cut or made up does not open', () => {
    const cursor = cursors.close([1], 'list');
    const made = [
      cursorsFrom(randomBytes(32)).close([1], 'list'),
      `${cursor.slice(0, -2)}AA`,
      cursor.slice(0, 10),
      '',
      'x',
      "' or 1=1 --",
    ];
    for (const wrong of made) expect(() => cursors.open(wrong, 'list')).toThrow(refused);
  });
});
