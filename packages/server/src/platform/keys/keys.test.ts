import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seal, unseal } from './envelope.ts';
import { keysFrom } from './keys.ts';

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const bytes = fc.uint8Array({ maxLength: 300 });
const refused = expect.objectContaining({ code: 'ciphertext-refused' });
const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('a sealed value', () => {
  test('opens with its key in its place, and is never sealed the same way twice', () => {
    fc.assert(
      fc.property(key, bytes, fc.string(), (secret, value, place) => {
        const sealed = seal(secret, value, place);
        expect(new Uint8Array(unseal(secret, sealed, place))).toEqual(value);
        expect(seal(secret, value, place).equals(sealed)).toBe(false);
      }),
    );
  });

  test('does not open with another key or in another place', () => {
    fc.assert(
      fc.property(key, key, bytes, fc.string(), fc.string(), (secret, other, value, place, elsewhere) => {
        fc.pre(!Buffer.from(secret).equals(Buffer.from(other)) && place !== elsewhere);
        const sealed = seal(secret, value, place);
        expect(thrownBy(() => unseal(other, sealed, place))).toEqual(refused);
        expect(thrownBy(() => unseal(secret, sealed, elsewhere))).toEqual(refused);
      }),
    );
  });

  test('does not open when a bit was changed or the end is missing', () => {
    fc.assert(
      fc.property(key, bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (secret, value, at, bit) => {
        const sealed = seal(secret, value, 'place');
        const changed = Buffer.from(sealed);
        const index = at % sealed.length;
        changed[index] = (changed[index] ?? 0) ^ (1 << bit);
        expect(thrownBy(() => unseal(secret, changed, 'place'))).toEqual(refused);
        expect(thrownBy(() => unseal(secret, sealed.subarray(0, index), 'place'))).toEqual(refused);
      }),
    );
  });
});

describe('keys', () => {
  test('a subject key opens for its own subject only', () => {
    fc.assert(
      fc.property(key, fc.uuid(), fc.uuid(), (master, subject, other) => {
        fc.pre(subject !== other);
        const keys = keysFrom(master);
        const made = keys.newSubjectKey(subject);
        expect(keys.openSubjectKey(subject, made.wrapped).equals(made.key)).toBe(true);
        expect(thrownBy(() => keys.openSubjectKey(other, made.wrapped))).toEqual(refused);
      }),
    );
  });

  test('a lookup hash is the same for the same field and value, and for nothing else', () => {
    const keys = keysFrom(Buffer.alloc(32, 1));
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (field, value, field2, value2) => {
        const same = field === field2 && value === value2;
        expect(keys.lookupHash(field, value).equals(keys.lookupHash(field2, value2))).toBe(same);
      }),
    );
    expect(keys.lookupHash('ab', 'c').equals(keys.lookupHash('a', 'bc'))).toBe(false);
    expect(keysFrom(Buffer.alloc(32, 2)).lookupHash('a', 'b').equals(keys.lookupHash('a', 'b'))).toBe(false);
  });

  test('keys for different purposes differ, and are the same at every start', () => {
    const [one, again] = [keysFrom(Buffer.alloc(32, 1)), keysFrom(Buffer.alloc(32, 1))];
    const all = [
      one.auditSigningSeed(),
      one.derive('x'),
      one.derive('y'),
      Buffer.from(one.databasePassword('r')),
    ];
    expect(new Set(all.map((secret) => secret.toString('hex'))).size).toBe(all.length);
    expect(again.auditSigningSeed().equals(one.auditSigningSeed())).toBe(true);
    expect(again.databasePassword('r')).toBe(one.databasePassword('r'));
  });

  test('a master key of another length is refused', () => {
    expect(() => keysFrom(Buffer.alloc(16))).toThrow(RangeError);
  });
});
