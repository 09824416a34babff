import { takeLines } from './export-lines.ts';
import { readParts } from './file-parts.ts';
import { LogCheck } from './log-check.ts';
import { LeafCounter, type TreeEdge } from './tree.ts';

/** A stretch of an exported log between two tiles, found sound but for its place in the tree. */
export interface SoundSegment {
  /** Bytes from and to, without the line that ends the segment before. */
  readonly from: number;
  readonly to: number;
  readonly first: number;
  /** Roots of its whole tiles, as one binary string. */
  readonly roots: string;
  /** Where a checkpoint is due. */
  readonly places: readonly TreeEdge[];
  /** What comes after the last whole tile. */
  readonly edge: TreeEdge;
}

/** What a segment is looked for with. */
export interface SegmentTask {
  /** A segment begins after the first line of leaf hashes that begins here or later, or here if it is the log's first. */
  readonly from: number;
  /** And ends with the first such line that begins here or later, or with the file. */
  readonly to: number;
  readonly isFirst: boolean;
  readonly fileSize: number;
  /** Sizes of the log that a checkpoint is signed for, in order. */
  readonly checkpointSizes: readonly number[];
}

const NEW_LINE = 10;
const TILE_LINE = Buffer.from('\nT ');
const OPENING = Buffer.from('E {"v":1,"seq":');

/**
 * Checks what can be checked of a segment without those before it. Undefined where anything is out of the ordinary: then the whole file
 * is to be gone through in order, which tells what.
 */
export const checkSegment = (file: number, task: SegmentTask): SoundSegment | undefined => {
  const from = task.isFirst ? task.from : afterTileLine(file, task.from, task.fileSize);
  const to = task.to < task.fileSize ? afterTileLine(file, task.to, task.fileSize) : task.fileSize;
  const nothing = { from, to, first: -1, roots: '', places: [], edge: { size: -1, complete: [] } };
  if (from >= to) return { ...nothing, to: from };
  const roots: string[] = [];
  const places: TreeEdge[] = [];
  let check: LogCheck | undefined;
  let unusual = false;
  let first = 0;
  const begin = (part: Buffer): LogCheck => {
    first = Number.parseInt(part.toString('latin1', OPENING.length, OPENING.length + 16), 10);
    unusual ||= !part.subarray(0, OPENING.length).equals(OPENING) || !Number.isSafeInteger(first);
    const sizes = task.checkpointSizes.filter((size) => size >= first);
    return new LogCheck(new LeafCounter(first, (root) => roots.push(root)), { sizes, places });
  };
  const end = readParts(file, from, to, (part) => {
    check ??= begin(part);
    return unusual || check.findings.length > 0 ? undefined : takeLines(check, part);
  });
  return check && !unusual && end === to && check.finishStretch().length === 0
    ? { from, to, first, roots: roots.join(''), places, edge: check.tree.edge() }
    : undefined;
};

const afterTileLine = (file: number, at: number, fileSize: number): number => {
  let found = fileSize;
  readParts(file, at - 1, fileSize, (part, position) => {
    const line = part.indexOf(TILE_LINE);
    if (line < 0) return part.length - Math.min(part.length, TILE_LINE.length - 1);
    const end = part.indexOf(NEW_LINE, line + 1);
    if (end < 0) return line;
    found = position + end + 1;
    return undefined;
  });
  return found;
};
