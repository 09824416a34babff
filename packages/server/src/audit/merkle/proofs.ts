import { nodeHash, splitPoint } from './tree-hash.ts';

/** Where inner hashes come from: the root of the complete subtree number `index` of 2^height leaves. */
export type NodeSource = (height: number, index: number) => Promise<Buffer>;

/** Root of the leaves `from` up to but not including `to`; `from` is where RFC 9162's recursion can start a subtree. */
export const rangeRoot = async (from: number, to: number, nodes: NodeSource): Promise<Buffer> => {
  const width = to - from;
  const height = Math.log2(width);
  if (Number.isInteger(height)) return nodes(height, from / width);
  const middle = from + splitPoint(width);
  return nodeHash(await rangeRoot(from, middle, nodes), await rangeRoot(middle, to, nodes));
};

/** Inclusion proof of leaf `index` in the tree of `size` leaves (RFC 9162 §2.1.3.1), nearest sibling first. */
export const inclusionProof = (index: number, size: number, nodes: NodeSource): Promise<Buffer[]> => {
  if (!(index >= 0 && index < size)) throw new RangeError('the leaf is not in a tree of this size');
  return Promise.all(inclusionRanges(index, 0, size).map(([from, to]) => rangeRoot(from, to, nodes)));
};

/** Consistency proof between the trees of `first` and `second` leaves (RFC 9162 §2.1.4.1). */
export const consistencyProof = (first: number, second: number, nodes: NodeSource): Promise<Buffer[]> => {
  if (!(first > 0 && first <= second)) throw new RangeError('the first tree is no part of the second');
  const ranges = first === second ? [] : consistencyRanges(first, 0, second, true);
  return Promise.all(ranges.map(([from, to]) => rangeRoot(from, to, nodes)));
};

type Range = readonly [from: number, to: number];

const inclusionRanges = (index: number, from: number, to: number): Range[] => {
  if (to - from === 1) return [];
  const middle = from + splitPoint(to - from);
  return index < middle
    ? [...inclusionRanges(index, from, middle), [middle, to]]
    : [...inclusionRanges(index, middle, to), [from, middle]];
};

/** `whole`: the subtree is still the one the first root was taken over, which the verifier knows. */
const consistencyRanges = (first: number, from: number, to: number, whole: boolean): Range[] => {
  if (first === to) return whole ? [] : [[from, to]];
  const middle = from + splitPoint(to - from);
  return first <= middle
    ? [...consistencyRanges(first, from, middle, whole), [middle, to]]
    : [...consistencyRanges(first, middle, to, false), [from, middle]];
};
