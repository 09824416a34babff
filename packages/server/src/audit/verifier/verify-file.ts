import { closeSync, fstatSync, openSync } from 'node:fs';
import { fromBase64, readJson, takeLines } from './export-lines.ts';
import { readParts } from './file-parts.ts';
import { type Finding, LogCheck } from './log-check.ts';
import { checkInSegments } from './segments.ts';

/** How a verification is done. */
export interface VerifyOptions {
  /** C2SP verifier key of the checkpoints. From a file it may be left out: then the file's own is taken, and trusted. */
  readonly publicKey?: string;
  /** A checkpoint kept elsewhere, which the log must continue. */
  readonly since?: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** Of a file: bytes that one processor takes at a time. */
  readonly segmentBytes?: number;
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

const SEGMENT = 1 << 25;
const C = 0x43;
const NEW_LINE = 10;

interface Header {
  readonly format: string;
  readonly version: number;
  readonly size: number;
  readonly root: string;
  readonly public_key: string;
}

/**
 * Verifies an exported log in one pass, in memory that does not grow with it, on all processors. What they find sound is put together
 * here; where one meets anything out of the ordinary, the file is gone through again in order, to say what it is and where.
 */
export const verifyFile = async (path: string, options: VerifyOptions = {}): Promise<Verdict> => {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const log = { path, size, segmentBytes: options.segmentBytes ?? SEGMENT, onProgress: options.onProgress };
    const begun = begin(file, size, options);
    const { header, body } = begun;
    let { check } = begun;
    if (!(await checkInSegments({ ...log, from: body }, check))) {
      check = begin(file, size, options).check;
      checkInOrder(file, { ...log, from: body }, check);
    }
    const findings = check.finish({ size: header.size, root: fromBase64(header.root) });
    const root = Buffer.from(check.tree.root(), 'latin1').toString('base64');
    return { size: check.tree.size, root, findings, pending: 0 };
  } finally {
    closeSync(file);
  }
};

/** Reads the header and the checkpoints; `body` is where the entries begin. */
const begin = (file: number, size: number, { publicKey, since }: VerifyOptions) => {
  const check = new LogCheck();
  let header: Header | undefined;
  let key = publicKey ?? '';
  let body = 0;
  readParts(file, 0, size, (part, position) => {
    let from = 0;
    for (let end = part.indexOf(NEW_LINE); end >= 0; end = part.indexOf(NEW_LINE, from)) {
      if (!header) {
        header = readHeader(part.subarray(from, end));
        key ||= header.public_key;
        if (since) check.expectCheckpoint(since, key);
      } else if (part[from] === C) takeCheckpoint(check, part.toString('utf8', from + 2, end), key);
      else break;
      from = end + 1;
    }
    body = position + from;
    return from === 0 || (part[from] ?? C) !== C ? undefined : from;
  });
  if (!header) throw new NoExportedLog();
  return { check, header, body };
};

const readHeader = (line: Buffer): Header => {
  const header = readJson<Header>(line.toString('utf8'));
  if (header?.format !== 'seloste-audit-export' || header.version !== 1) throw new NoExportedLog();
  return header;
};

const takeCheckpoint = (check: LogCheck, text: string, key: string): void => {
  const row = readJson<{ size: number; root: string; at: number; note: string }>(text);
  if (row) check.expectCheckpoint(row.note, key, { ...row, root: fromBase64(row.root) });
  else check.report('checkpoint_unreadable');
};

const checkInOrder = (
  file: number,
  {
    from,
    size,
    onProgress,
  }: {
    readonly onProgress: VerifyOptions['onProgress'];
    readonly from: number;
    readonly size: number;
  },
  check: LogCheck,
): void => {
  const end = readParts(file, from, size, (part, position) => {
    onProgress?.(position, size);
    return takeLines(check, part);
  });
  if (end < size) check.report('file_cut');
};
