import type { LogCheck } from './log-check.ts';

const NEW_LINE = 10;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const E = 0x45;
/** S, A and R lines: letter, space, 22 characters of salt, space, quote. */
const SALT_AT = 2;
const SALT_END = 24;
const VALUE_AT = 26;
const SALT_BYTES = 16;

/**
 * Takes the whole lines of a part of an exported log that stand after its header and the checkpoints; returns where the line that
 * breaks off begins. The part's bytes are worked in, and are no longer the file's afterwards.
 */
export const takeLines = (check: LogCheck, text: Buffer): number => {
  let from = 0;
  for (;;) {
    const after = takePlainClear(check, text, from);
    if (after > 0) {
      from = after;
      continue;
    }
    const end = text.indexOf(NEW_LINE, from);
    if (end < 0) break;
    // E <leaf>: the space before the leaf is where its 0x00 goes.
    if (text[from] === E) check.entry(text.subarray(from + 1, end));
    else takeLine(check, text.subarray(from, end));
    from = end + 1;
  }
  check.keepEntry();
  return from;
};

const takeLine = (check: LogCheck, line: Buffer): void => {
  const letter = line.toString('latin1', 0, 1);
  if (letter === 'T') takeLeaves(check, fromBase64(line.toString('latin1', 2)));
  else if (letter === 'L') check.listPart(Buffer.from(line.toString('latin1', 2), 'base64'));
  else if (letter === 'M') {
    const [subject = '', salt = ''] = line.toString('latin1', 2).split(' ');
    check.member(subject, Buffer.from(salt, 'base64'));
  } else takeClear(check, letter, line.toString('utf8', 2));
};

/** T <leaf hashes> of the entries since the last such line: 256, or at the end of the log the rest. */
const takeLeaves = (check: LogCheck, stored: string): void => {
  const tile = check.tree.tiles.find(({ level }) => level === 0);
  check.tree.tiles = [];
  if (check.tree.hasGap) return;
  const computed = tile?.hashes ?? check.tree.edgeLeaves();
  check.compareLeaves(stored, computed, check.tree.size - computed.length / 32);
};

/** <letter> <salt> <value as JSON> of the entry before. */
const takeClear = (check: LogCheck, letter: string, text: string): void => {
  const kind = KINDS[letter.charCodeAt(0)];
  const space = text.indexOf(' ');
  const value = readJson<string>(text.slice(space + 1));
  if (!kind || typeof value !== 'string') {
    check.report('unreadable_line', { seq: check.tree.size - 1 });
  } else check.clear(kind, value, Buffer.from(text.slice(0, space), 'base64'));
};

/**
 * The same for a value that stands in the file as it is, without an escape, which nearly all do: the salt is put right before it and
 * both are hashed where they lie. Returns where the next line begins, or 0, and nothing touched, where that cannot be.
 */
const takePlainClear = (check: LogCheck, text: Buffer, from: number): number => {
  const kind = KINDS[text[from] as number];
  if (kind === undefined) return 0;
  const first = from + VALUE_AT;
  if (text[first - 1] !== QUOTE || text[from + 1] !== SPACE || text[from + SALT_END] !== SPACE) return 0;
  let end = first;
  for (const { length } = text; end < length; end += 1) {
    const byte = text[end] as number;
    if (byte < SPACE || byte > 0x7e || byte === QUOTE || byte === BACKSLASH) break;
  }
  if (text[end] !== QUOTE || text[end + 1] !== NEW_LINE || !readSalt(text, from + SALT_AT)) return 0;
  for (let n = 0; n < SALT_BYTES; n += 1) text[first - SALT_BYTES + n] = salt[n] as number; // `set` takes longer than these few
  check.clearBytes(kind, text.subarray(first - SALT_BYTES, end));
  return end + 2;
};

const salt = new Uint8Array(SALT_BYTES);

/** Reads 22 characters of base64url into `salt`; false where one is none. */
const readSalt = (text: Buffer, from: number): boolean => {
  let seen = 0;
  for (let at = from, to = 0; to < SALT_BYTES; at += 4, to += 3) {
    const a = DIGITS[text[at] as number] as number;
    const b = DIGITS[text[at + 1] as number] as number;
    const last = to === SALT_BYTES - 1;
    const c = last ? 0 : (DIGITS[text[at + 2] as number] as number);
    const d = last ? 0 : (DIGITS[text[at + 3] as number] as number);
    seen |= a | b | c | d;
    salt[to] = (a << 2) | (b >> 4);
    salt[to + 1] = (b << 4) | (c >> 2);
    salt[to + 2] = (c << 6) | d;
  }
  return seen < 64;
};

const KINDS: readonly ('subject' | 'actor' | 'reason' | undefined)[] = Array.from(
  { length: 256 },
  (_, code) => (({ S: 'subject', A: 'actor', R: 'reason' }) as const)[String.fromCharCode(code) as 'S'],
);

/** By character: its six bits, or 64 where it is none of base64url's. */
const DIGITS = new Uint8Array(256).fill(64);
for (const [n, character] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
].entries()) {
  DIGITS[character.charCodeAt(0)] = n;
}

/** Bytes in base64 or base64url as a binary string. */
export const fromBase64 = (text: string): string => Buffer.from(text, 'base64').toString('latin1');

/** The value, or undefined where the text is no JSON. */
export const readJson = <Value>(text: string): Value | undefined => {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
};
