import { readSync } from 'node:fs';

/** Small enough to be hashed while it still lies in the processor's cache. */
const PART = 1 << 18;

/**
 * Goes through a file's bytes from `from` up to but not including `to`. Each part begins with the line that the one before broke off in;
 * `take` returns where in it the next one begins, or undefined to stop. Returns the position of what was not taken. All in one piece
 * of memory.
 */
export const readParts = (
  file: number,
  from: number,
  to: number,
  take: (part: Buffer, position: number) => number | undefined,
): number => {
  let buffer = Buffer.allocUnsafeSlow(2 * PART);
  let kept = 0;
  let read = from;
  for (;;) {
    const bytes = readSync(file, buffer, kept, Math.min(PART, to - read), read);
    if (bytes === 0) return read - kept;
    const end = kept + bytes;
    const taken = take(buffer.subarray(0, end), read - kept);
    if (taken === undefined) return read - kept;
    read += bytes;
    kept = end - taken;
    if (kept > buffer.length - PART) {
      // A line longer than the room for it: a list of members. The room grows with the longest line.
      const larger = Buffer.allocUnsafeSlow(2 * buffer.length);
      buffer.copy(larger, 0, taken, end);
      buffer = larger;
    } else buffer.copyWithin(0, taken, end);
  }
};
