import type { PoolClient } from 'pg';
import { auditErrors } from './audit.errors.ts';
import { type Edge, GrowingTree, TILE_HEIGHT, TILE_WIDTH } from './merkle/growing-tree.ts';
import { type NodeSource, rangeRoot } from './merkle/proofs.ts';
import { HASH_BYTES, nodeHash } from './merkle/tree-hash.ts';

type Client = Pick<PoolClient, 'query'>;

/** Where the log stands. */
export interface Head {
  readonly size: number;
  readonly root: Buffer;
}

export const readHead = async (client: Client, lock = false): Promise<Head> => {
  const { rows } = await client.query<{ size: string; root: Buffer }>(
    `select size, root from audit.head${lock ? ' for update' : ''}`,
  );
  const { size = '0', root = Buffer.alloc(0) } = rows[0] ?? {};
  return { size: Number(size), root };
};

/** Hashes `from` up to but not including `to` of a level: leaves at level 0, roots of full tiles above. */
const readHashes = async (client: Client, level: number, from: number, to: number): Promise<Buffer[]> => {
  if (from >= to) return [];
  const { rows } = await client.query<{ hash: Buffer }>(
    level === 0
      ? {
          name: 'seloste-audit-leaves',
          text: 'select leaf_hash as hash from audit.entry where seq >= $1 and seq < $2 order by seq',
          values: [from, to],
        }
      : {
          name: 'seloste-audit-roots',
          text: 'select root as hash from audit.tile where index >= $1 and index < $2 and level = $3 order by index',
          values: [from, to, level - 1],
        },
  );
  return rows.map(({ hash }) => hash);
};

/** Takes the tree up from what is stored, and refuses when it does not fit its head. */
export const loadTree = async (client: Client, head: Head): Promise<GrowingTree> => {
  const partial: Buffer[][] = [];
  for (let level = 0, count = head.size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
    const full = count - (count % TILE_WIDTH);
    partial.push(await readHashes(client, level, full, count));
  }
  const edge: Edge = { size: head.size, partial, frontier: frontierOf(partial) };
  return fitting(new GrowingTree(edge), head);
};

/** Grows a tree by what other servers appended since. */
export const catchUp = async (client: Client, tree: GrowingTree, head: Head): Promise<GrowingTree> => {
  const grown = new GrowingTree(tree.edge());
  for (const hash of await readHashes(client, 0, grown.size, head.size)) grown.append(hash);
  grown.takeFullTiles(); // whoever appended the entries has stored them
  return fitting(grown, head);
};

const fitting = (tree: GrowingTree, head: Head): GrowingTree => {
  if (tree.size !== head.size || !tree.root().equals(head.root)) {
    throw auditErrors['audit-log-damaged']({ size: head.size });
  }
  return tree;
};

/** Roots of the complete subtrees inside each partial tile, largest first. */
const frontierOf = (partial: readonly (readonly Buffer[])[]): Buffer[] =>
  partial.toReversed().flatMap((hashes) => {
    const roots: Buffer[] = [];
    let at = 0;
    for (let width = TILE_WIDTH / 2; width >= 1; width /= 2) {
      if ((hashes.length & width) === 0) continue;
      roots.push(foldComplete(hashes.slice(at, at + width)));
      at += width;
    }
    return roots;
  });

const foldComplete = (hashes: readonly Buffer[]): Buffer => {
  let row = hashes;
  while (row.length > 1) {
    row = Array.from({ length: row.length / 2 }, (_, n) => nodeHash(at(row, 2 * n), at(row, 2 * n + 1)));
  }
  return at(row, 0);
};

const at = (hashes: readonly Buffer[], n: number): Buffer => {
  const hash = hashes[n];
  if (!hash) throw new RangeError('a hash of the tree is not stored');
  return hash;
};

/** Inner hashes out of the stored tiles; a proof touches one tile a level, each read once. */
export const storedNodes = (client: Client, size: number): NodeSource => {
  const tiles = new Map<string, Promise<Buffer[]>>();
  const tile = (level: number, index: number): Promise<Buffer[]> => {
    const key = `${level}/${index}`;
    const known = tiles.get(key) ?? readTile(client, level, index, size);
    tiles.set(key, known);
    return known;
  };
  return async (height, index) => {
    const level = Math.floor(height / TILE_HEIGHT);
    const width = 2 ** (height % TILE_HEIGHT);
    const first = index * width;
    const hashes = await tile(level, Math.floor(first / TILE_WIDTH));
    return foldComplete(hashes.slice(first % TILE_WIDTH, (first % TILE_WIDTH) + width));
  };
};

const readTile = async (client: Client, level: number, index: number, size: number): Promise<Buffer[]> => {
  const { rows } = await client.query<{ hashes: Buffer }>({
    name: 'seloste-audit-tile',
    text: 'select hashes from audit.tile where level = $1 and index = $2',
    values: [level, index],
  });
  const hashes = rows[0]?.hashes;
  if (hashes) {
    return Array.from({ length: hashes.length / HASH_BYTES }, (_, n) =>
      hashes.subarray(n * HASH_BYTES, (n + 1) * HASH_BYTES),
    );
  }
  const first = index * TILE_WIDTH;
  const held = Math.floor(size / TILE_WIDTH ** level);
  return readHashes(client, level, first, Math.min(first + TILE_WIDTH, held));
};

/** Root of the tree as it was at `size`. */
export const rootAt = (client: Client, size: number): Promise<Buffer> =>
  rangeRoot(0, size, storedNodes(client, size));
