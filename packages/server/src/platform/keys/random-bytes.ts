import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(8_192);
let used = pool.byteLength;

/**
 * Random bytes for keys and nonces, as `crypto.randomBytes` gives them; drawn in larger pieces, since each draw costs more than sealing
 * a short value. What was given out is wiped from the pool. @param length at most 1024
 */
export const freshRandomBytes = (length: number): Buffer => {
  if (length > 1_024) throw new RangeError('at most 1024 random bytes at once');
  if (used + length > pool.byteLength) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = Buffer.from(pool.subarray(used, used + length));
  pool.fill(0, used, used + length);
  used += length;
  return bytes;
};
