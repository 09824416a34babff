import { Frontier } from './frontier.ts';

/** Hashes in a full tile, and the heights of tree that it spans. */
export const TILE_WIDTH = 256;
export const TILE_HEIGHT = 8;

/** A full tile: `hashes` of 256 neighbours at height 8 × level, and the root over them. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  readonly hashes: Buffer;
  readonly root: Buffer;
}

/** What a tree must know to grow: its frontier and, for each level, the hashes of the tile that is not full yet. */
export interface Edge {
  readonly size: number;
  readonly frontier: readonly Buffer[];
  readonly partial: readonly (readonly Buffer[])[];
}

/** A tree that grows by leaf hashes and hands out each tile when it is full. */
export class GrowingTree {
  readonly #frontier: Frontier;
  readonly #partial: Buffer[][];
  #full: Tile[] = [];

  constructor(edge: Edge = { size: 0, frontier: [], partial: [] }) {
    this.#frontier = new Frontier(edge.size, edge.frontier);
    this.#partial = edge.partial.map((hashes) => [...hashes]);
  }

  get size(): number {
    return this.#frontier.size;
  }

  append(leaf: Buffer): void {
    const after = this.size + 1;
    this.#frontier.append(leaf, (height, root) => {
      if (height % TILE_HEIGHT !== 0) return;
      const level = height / TILE_HEIGHT;
      if (level > 0) this.#close(level - 1, root, after);
      this.#edgeOf(level).push(root);
    });
  }

  root(): Buffer {
    return this.#frontier.root();
  }

  frontierBytes(): Buffer {
    return this.#frontier.toBytes();
  }

  /** The tiles that became full since the last call. */
  takeFullTiles(): readonly Tile[] {
    const tiles = this.#full;
    this.#full = [];
    return tiles;
  }

  /** What it takes to go on from here later; a few kilobytes of references. */
  edge(): Edge {
    return {
      size: this.size,
      frontier: [...this.#frontier.nodes],
      partial: this.#partial.map((p) => [...p]),
    };
  }

  #close(level: number, root: Buffer, size: number): void {
    const index = size / TILE_WIDTH ** (level + 1) - 1;
    this.#full.push({ level, index, hashes: Buffer.concat(this.#edgeOf(level)), root });
    this.#partial[level] = [];
  }

  #edgeOf(level: number): Buffer[] {
    const hashes = this.#partial[level] ?? [];
    this.#partial[level] = hashes;
    return hashes;
  }
}
