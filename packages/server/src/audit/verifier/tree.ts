import { hash } from 'node:crypto';

// Written apart from the writer's tree, from RFC 9162 alone. Hashes are binary strings (one character a byte): that is the
// fastest way through node:crypto, and ten million of them leave little behind.

/** SHA-256 as a binary string. */
export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'binary');

const pair = Buffer.alloc(65, 1);

/** Hash of an inner node: 0x01, left, right. */
export const parent = (left: string, right: string): string => {
  pair.write(left, 1, 'latin1');
  pair.write(right, 33, 'latin1');
  return sha256(pair);
};

const WIDTH = 256;
const HEIGHT = 8;

/**
 * The subtree over up to 256 leaves. Each node has its 65 bytes laid out ready to be hashed, so that a hash is written once, where
 * it is needed, and nothing is copied or allocated: this is where a verification spends its time.
 */
class Subtree {
  count = 0;
  readonly #nodes = Buffer.alloc((WIDTH - 1) * 65, 1);
  /** By height of the two hashes inside, then by place. */
  readonly #slots: Buffer[][] = [];

  constructor() {
    for (let height = 0, at = 0; height < HEIGHT; height += 1) {
      const slots = Array.from({ length: WIDTH >> (height + 1) }, (_, n) =>
        this.#nodes.subarray(at + n * 65, at + (n + 1) * 65),
      );
      this.#slots.push(slots);
      at += slots.length * 65;
    }
  }

  /** Returns the root when the leaf makes the subtree full. */
  add(leaf: string): string | undefined {
    let index = this.count;
    let carried = leaf;
    for (let height = 0; height < HEIGHT; height += 1) {
      const slot = this.#slots[height]?.[index >> 1] as Buffer;
      slot.write(carried, 1 + (index & 1) * 32, 'latin1');
      if ((index & 1) === 0) {
        this.count += 1;
        return undefined;
      }
      carried = sha256(slot);
      index >>= 1;
    }
    this.count += 1;
    return carried;
  }

  leaves(): string {
    let leaves = '';
    for (const slot of this.#slots[0] ?? []) leaves += slot.toString('latin1', 1);
    return leaves.slice(0, this.count * 32);
  }

  /** Roots of the complete subtrees inside, largest first. */
  complete(): string[] {
    const roots: string[] = [];
    for (let height = HEIGHT - 1; height >= 0; height -= 1) {
      if (((this.count >> height) & 1) === 0) continue;
      const index = (this.count >> height) - 1;
      const from = 1 + (index & 1) * 32;
      roots.push(this.#slots[height]?.[index >> 1]?.toString('latin1', from, from + 32) ?? '');
    }
    return roots;
  }
}

/** A tile that the leaves seen so far make full. */
export interface ExpectedTile {
  readonly level: number;
  readonly index: number;
  readonly hashes: string;
  readonly root: string;
}

/**
 * The roots of whole tiles and the complete subtrees of the tile begun after them, which is all that the tree before some leaf is
 * made of.
 */
export interface TreeEdge {
  readonly size: number;
  readonly complete: readonly string[];
}

/**
 * Takes leaf hashes in order and knows the root of the tree over them. Begun at a later leaf it knows only the tiles from there on;
 * whoever holds the tree up to that leaf takes them over with `addTile`.
 */
export class LeafCounter {
  size: number;
  /** Tiles that became full; whoever compares them empties the list. */
  tiles: ExpectedTile[] = [];
  readonly #edge = new Subtree();
  /** Complete subtrees of whole tiles by height; an empty string where the number of tiles has no bit. */
  readonly #complete: string[] = [];
  /** The hashes of the upper tile that is not full yet, by level. */
  readonly #rows: string[][] = [];
  /** What stands for the leaves of a tile begun that were counted elsewhere. */
  #begun: readonly string[] = [];
  #gap = false;
  readonly #tileDone: ((root: string) => void) | undefined;

  /** @param tileDone takes the roots of tiles instead of the tree above them */
  constructor(first = 0, tileDone?: (root: string) => void) {
    this.size = first;
    this.#tileDone = tileDone;
  }

  /** Whether leaves were skipped: then only the count goes on, since no hash over them can be known. */
  get hasGap(): boolean {
    return this.#gap;
  }

  skipTo(size: number): void {
    this.#gap = true;
    this.size = size;
  }

  add(leaf: string): void {
    this.size += 1;
    if (this.#gap) return;
    const root = this.#edge.add(leaf);
    if (root === undefined) return;
    this.#close(0, this.#edge.leaves(), root);
    this.#edge.count = 0;
    if (this.#tileDone) this.#tileDone(root);
    else this.#carry(root);
  }

  /** The next 256 leaves by their root. */
  addTile(root: string): void {
    this.size += WIDTH;
    this.#close(0, '', root);
    this.tiles = [];
    this.#carry(root);
  }

  /** The leaves after the last whole tile. */
  addEdge({ size, complete }: TreeEdge): void {
    this.size = size;
    this.#begun = complete;
  }

  /** The leaves since the last whole tile, by their complete subtrees. */
  edge(): TreeEdge {
    return { size: this.size, complete: this.#edge.complete() };
  }

  root(): string {
    return (
      this.#parts().reduceRight((right, left) => (right ? parent(left, right) : left), '') ||
      sha256(Buffer.alloc(0))
    );
  }

  /** Complete subtrees, largest first. */
  frontier(): string {
    return this.#parts().join('');
  }

  /** Leaf hashes since the last full tile. */
  edgeLeaves(): string {
    return this.#edge.leaves();
  }

  #parts(): string[] {
    return [...this.#complete.filter(Boolean).toReversed(), ...this.#begun, ...this.#edge.complete()];
  }

  #carry(tileRoot: string): void {
    let carried = tileRoot;
    let height = 0;
    for (; this.#complete[height]; height += 1) {
      carried = parent(this.#complete[height] ?? '', carried);
      this.#complete[height] = '';
      const level = (height + 1) / HEIGHT;
      if (Number.isInteger(level)) this.#close(level, (this.#rows[level] ?? []).join(''), carried);
    }
    this.#complete[height] = carried;
  }

  #close(level: number, hashes: string, root: string): void {
    this.tiles.push({ level, index: this.size / WIDTH ** (level + 1) - 1, hashes, root });
    this.#rows[level] = [];
    const above = this.#rows[level + 1] ?? [];
    above.push(root);
    this.#rows[level + 1] = above;
  }
}

/** Root that an inclusion proof leads to, or undefined when it has the wrong length (RFC 9162 §2.1.3). */
export const rootOfProof = (
  leaf: string,
  index: number,
  size: number,
  proof: readonly string[],
): string | undefined => {
  if (!(index >= 0 && index < size)) return undefined;
  if (size === 1) return proof.length === 0 ? leaf : undefined;
  const sibling = proof.at(-1);
  if (sibling === undefined) return undefined;
  let left = 1;
  while (left * 2 < size) left *= 2;
  const inner = proof.slice(0, -1);
  if (index < left) {
    const below = rootOfProof(leaf, index, left, inner);
    return below && parent(below, sibling);
  }
  const below = rootOfProof(leaf, index - left, size - left, inner);
  return below && parent(sibling, below);
};
