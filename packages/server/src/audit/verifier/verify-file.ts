import { type FileHandle, open } from 'node:fs/promises';
import { type Finding, LogCheck } from './log-check.ts';

/** How a verification is done. */
export interface VerifyOptions {
  /** C2SP verifier key of the checkpoints. From a file it may be left out: then the file's own is taken, and trusted. */
  readonly publicKey?: string;
  /** A checkpoint kept elsewhere, which the log must continue. */
  readonly since?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a verification found. */
export interface Verdict {
  readonly size: number;
  /** Root of the entries, in base64. */
  readonly root: string;
  readonly findings: readonly Finding[];
  /** Committed accesses that are not numbered yet and so are not part of what was verified. */
  readonly pending: number;
}

/** The file is something else, or its first line is gone. */
export class NoExportedLog extends Error {
  constructor() {
    super('This is no exported audit log.');
  }
}

const PART = 1 << 20;
const ROOM = 1 << 16;
const NEW_LINE = 10;
const E = 0x45;
/** Stands in the leaf of a bulk access, and, every quote in a string being escaped, nowhere else in the file. */
const MEMBERS = Buffer.from(',"members":{');

interface Header {
  readonly format: string;
  readonly version: number;
  readonly size: number;
  readonly root: string;
  readonly public_key: string;
}

/** Verifies an exported log in one pass, in memory that does not grow with it. */
export const verifyFile = async (path: string, options: VerifyOptions = {}): Promise<Verdict> => {
  const check = new LogCheck();
  let header: Header | undefined;
  let key = options.publicKey ?? '';
  const begin = (line: Buffer): Header => {
    const read = readJson<Header>(line.toString('utf8'));
    if (read?.format !== 'seloste-audit-export' || read.version !== 1) throw new NoExportedLog();
    key ||= read.public_key;
    if (options.since) check.expectCheckpoint(options.since, key);
    return read;
  };
  let read = 0;
  const file = await open(path);
  try {
    const { size } = await file.stat();
    let rest: Buffer = Buffer.alloc(0);
    for await (const part of partsOf(file)) {
      const text = joined(rest, part);
      let from = 0;
      let list = text.indexOf(MEMBERS);
      for (let end = text.indexOf(NEW_LINE); end >= 0; end = text.indexOf(NEW_LINE, from)) {
        if (list >= 0 && list < from) list = text.indexOf(MEMBERS, from);
        // E <leaf>: the space before the leaf is where its 0x00 goes.
        if (header && text[from] === E) check.entry(text.subarray(from + 1, end), list >= 0 && list < end);
        else if (header) takeLine(check, text.subarray(from, end), key);
        else header = begin(text.subarray(from, end));
        from = end + 1;
      }
      rest = text.subarray(from);
      check.keepEntry();
      read += part.end - ROOM;
      options.onProgress?.(read, size);
    }
    if (rest.length > 0) check.report('the file breaks off in the middle of a line');
  } finally {
    await file.close();
  }
  if (!header) throw new NoExportedLog();
  const findings = check.finish({ size: header.size, root: fromBase64(header.root) });
  const root = Buffer.from(check.tree.root(), 'latin1').toString('base64');
  return { size: check.tree.size, root, findings, pending: 0 };
};

/**
 * The file's bytes, each part with room before it for the line that the part before broke off in. Three buffers take turns, one
 * being read into, one in use, one holding the line that broke off: fresh memory for each part would cost as much as hashing it.
 */
async function* partsOf(file: FileHandle): AsyncGenerator<{ readonly buffer: Buffer; readonly end: number }> {
  const buffers = [0, 1, 2].map(() => Buffer.allocUnsafeSlow(ROOM + PART));
  const readInto = async (turn: number) => {
    const buffer = buffers[turn % 3] as Buffer;
    return { buffer, end: ROOM + (await file.read(buffer, ROOM, PART)).bytesRead };
  };
  let next = readInto(0);
  for (let turn = 1; ; turn += 1) {
    const part = await next;
    if (part.end === ROOM) return;
    next = readInto(turn); // the disk works while the hashing does
    next.catch(() => undefined);
    yield part;
  }
}

/** Puts what was left of a line before the part that goes on with it. */
const joined = (rest: Buffer, { buffer, end }: { readonly buffer: Buffer; readonly end: number }): Buffer => {
  if (rest.length > ROOM) return Buffer.concat([rest, buffer.subarray(ROOM, end)]);
  buffer.set(rest, ROOM - rest.length);
  return buffer.subarray(ROOM - rest.length, end);
};

const takeLine = (check: LogCheck, line: Buffer, key: string): void => {
  const letter = line.toString('latin1', 0, 1);
  if (letter === 'T') takeLeaves(check, fromBase64(line.toString('latin1', 2)));
  else if (letter === 'C') takeCheckpoint(check, line.toString('utf8', 2), key);
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

const takeCheckpoint = (check: LogCheck, text: string, key: string): void => {
  const row = readJson<{ size: number; root: string; at: number; note: string }>(text);
  if (row) check.expectCheckpoint(row.note, key, { ...row, root: fromBase64(row.root) });
  else check.report('a checkpoint cannot be read');
};

/** <letter> <salt> <value as JSON> of the entry before. */
const takeClear = (check: LogCheck, letter: string, text: string): void => {
  const kind = KINDS[letter];
  const space = text.indexOf(' ');
  const value = readJson<string>(text.slice(space + 1));
  if (!kind || typeof value !== 'string') {
    check.report('is followed by a line that cannot be read', check.tree.size - 1);
  } else check.clear(kind, value, Buffer.from(text.slice(0, space), 'base64'));
};

const KINDS: Record<string, 'subject' | 'actor' | 'reason'> = { S: 'subject', A: 'actor', R: 'reason' };

const fromBase64 = (text: string): string => Buffer.from(text, 'base64').toString('latin1');

const readJson = <Value>(text: string): Value | undefined => {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
};
