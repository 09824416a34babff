import { nodeHash } from './tree-hash.ts';

/** Whether `proof` shows that the leaf is number `index` of the tree of `size` leaves (RFC 9162 §2.1.3.2). */
export const checkInclusion = (
  leaf: Buffer,
  index: number,
  size: number,
  proof: readonly Buffer[],
  root: Buffer,
): boolean => {
  if (!(index >= 0 && index < size)) return false;
  let place = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(sibling, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else hash = nodeHash(hash, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && hash.equals(root);
};

/** Whether `proof` shows that the second tree begins with all leaves of the first (RFC 9162 §2.1.4.2). */
export const checkConsistency = (
  first: number,
  second: number,
  firstRoot: Buffer,
  secondRoot: Buffer,
  proof: readonly Buffer[],
): boolean => {
  if (!(first > 0 && first <= second)) return false;
  if (first === second) return proof.length === 0 && firstRoot.equals(secondRoot);
  const path = Number.isInteger(Math.log2(first)) ? [firstRoot, ...proof] : [...proof];
  let place = first - 1;
  let last = second - 1;
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  const [start, ...rest] = path;
  if (!start) return false;
  let old = start;
  let young = start;
  for (const node of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      old = nodeHash(node, old);
      young = nodeHash(node, young);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else young = nodeHash(young, node);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && old.equals(firstRoot) && young.equals(secondRoot);
};

const half = (n: number): number => Math.floor(n / 2);
