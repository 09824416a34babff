import { emptyRoot, HASH_BYTES, nodeHash } from './tree-hash.ts';

/**
 * The right edge of a growing tree: the roots of its complete subtrees, largest first, one for each bit of the size
 * (a compact range). Enough to append and to know the root: on average one hash a leaf.
 */
export class Frontier {
  size: number;
  nodes: Buffer[];

  constructor(size = 0, nodes: readonly Buffer[] = []) {
    this.size = size;
    this.nodes = [...nodes];
  }

  /** Appends a leaf's hash; `completed` hears of every subtree that it makes complete, by its height above the leaves. */
  append(leaf: Buffer, completed?: (height: number, root: Buffer) => void): void {
    let node = leaf;
    let height = 0;
    completed?.(height, node);
    for (let rest = this.size; rest % 2 === 1; rest = (rest - 1) / 2) {
      node = nodeHash(this.nodes.pop() as Buffer, node);
      height += 1;
      completed?.(height, node);
    }
    this.nodes.push(node);
    this.size += 1;
  }

  /** Root of the whole tree (RFC 9162 §2.1.1). */
  root(): Buffer {
    return (
      this.nodes.reduceRight<Buffer | undefined>(
        (right, left) => (right ? nodeHash(left, right) : left),
        undefined,
      ) ?? emptyRoot()
    );
  }

  toBytes(): Buffer {
    return Buffer.concat(this.nodes, this.nodes.length * HASH_BYTES);
  }
}
