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

/** A tile that the leaves seen so far make full. */
export interface ExpectedTile {
  readonly level: number;
  readonly index: number;
  readonly hashes: string;
  readonly root: string;
}

/** Takes leaf hashes in order and knows the root of the tree over them. */
export class LeafCounter {
  size = 0;
  /** Tiles that became full; whoever compares them empties the list. */
  tiles: ExpectedTile[] = [];
  readonly #keepTiles: boolean;
  /** Complete subtrees by height; an empty string where the size has no bit. */
  readonly #complete: string[] = [];
  readonly #rows: string[][] = [[]];
  #gap = false;

  constructor({ tiles }: { readonly tiles: boolean }) {
    this.#keepTiles = tiles;
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
    let carried = leaf;
    let height = 0;
    if (this.#keepTiles) this.#rows[0]?.push(leaf);
    while (this.#complete[height]) {
      carried = parent(this.#complete[height] ?? '', carried);
      this.#complete[height] = '';
      height += 1;
      if (this.#keepTiles && height % 8 === 0) this.#fill(height / 8 - 1, carried);
    }
    this.#complete[height] = carried;
  }

  root(): string {
    let root = '';
    for (const subtree of this.#complete) {
      if (subtree) root = root ? parent(subtree, root) : subtree;
    }
    return root || sha256(Buffer.alloc(0));
  }

  /** Complete subtrees, largest first. */
  frontier(): string {
    return this.#complete.filter(Boolean).toReversed().join('');
  }

  #fill(level: number, root: string): void {
    const index = this.size / 256 ** (level + 1) - 1;
    this.tiles.push({ level, index, hashes: (this.#rows[level] ?? []).join(''), root });
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
