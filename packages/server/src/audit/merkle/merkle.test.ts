import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkConsistency, checkInclusion } from './check-proof.ts';
import { GrowingTree, TILE_WIDTH, type Tile } from './growing-tree.ts';
import { consistencyProof, inclusionProof, type NodeSource } from './proofs.ts';
import { emptyRoot, leafHash } from './tree-hash.ts';

const sha = (...parts: Uint8Array[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** RFC 9162 §2.1.1 word for word. */
const naiveRoot = (leaves: readonly Buffer[]): Buffer => {
  if (leaves.length === 0) return sha();
  if (leaves.length === 1) return leaves[0] as Buffer;
  let k = 1;
  while (k << 1 < leaves.length) k <<= 1;
  return sha(Buffer.from([1]), naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
};

const nodesOf =
  (leaves: readonly Buffer[]): NodeSource =>
  async (height, index) =>
    naiveRoot(leaves.slice(index * 2 ** height, (index + 1) * 2 ** height));

const leavesOf = (count: number) => Array.from({ length: count }, (_, n) => leafHash(`entry ${n}`));
const grow = (leaves: readonly Buffer[]) => {
  const tree = new GrowingTree();
  for (const leaf of leaves) tree.append(leaf);
  return tree;
};

describe('the test vectors that Certificate Transparency logs share', () => {
  const entries = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ];
  const leaves = entries.map((hex) => leafHash(Buffer.from(hex, 'hex').toString('latin1')));
  const roots = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];

  test('the root of no leaves is the hash of nothing', () => {
    expect(emptyRoot().toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  test.each(roots.map((root, at) => [at + 1, root] as const))('the root of %d leaves', (size, root) => {
    expect(grow(leaves.slice(0, size)).root().toString('hex')).toBe(root);
  });

  test('inclusion of leaf 5 among 8', async () => {
    const proof = await inclusionProof(5, 8, nodesOf(leaves));
    expect(proof.map((hash) => hash.toString('hex'))).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  test('consistency of 6 with 8 leaves', async () => {
    const proof = await consistencyProof(6, 8, nodesOf(leaves));
    expect(proof.map((hash) => hash.toString('hex'))).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });
});

describe('against the naive definition', () => {
  const leaves = leavesOf(700);
  const size = fc.integer({ min: 1, max: leaves.length });

  test('the root', () => {
    fc.assert(
      fc.property(size, (n) =>
        grow(leaves.slice(0, n))
          .root()
          .equals(naiveRoot(leaves.slice(0, n))),
      ),
      { numRuns: 60 },
    );
  });

  test('a tree taken up again from its edge grows as if it had never stopped', () => {
    fc.assert(
      fc.property(size, size, (a, b) => {
        const [stop, end] = a < b ? [a, b] : [b, a];
        const again = new GrowingTree(grow(leaves.slice(0, stop)).edge());
        for (const leaf of leaves.slice(stop, end)) again.append(leaf);
        return again.root().equals(naiveRoot(leaves.slice(0, end)));
      }),
      { numRuns: 60 },
    );
  });

  test('an inclusion proof holds for its own leaf, place, size and root only', async () => {
    await fc.assert(
      fc.asyncProperty(size, fc.nat(), async (n, any) => {
        const index = any % n;
        const leaf = leaves[index] as Buffer;
        const root = naiveRoot(leaves.slice(0, n));
        const proof = await inclusionProof(index, n, nodesOf(leaves));
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(n)));
        expect(checkInclusion(leaf, index, n, proof, root)).toBe(true);
        expect(checkInclusion(leafHash('other'), index, n, proof, root)).toBe(false);
        expect(checkInclusion(leaf, index, n, proof, leafHash('other'))).toBe(false);
        expect(checkInclusion(leaf, index, n, [...proof, leaf], root)).toBe(false);
        if (n > 1) {
          expect(checkInclusion(leaf, index === 0 ? 1 : index - 1, n, proof, root)).toBe(false);
          expect(checkInclusion(leaf, index, n, proof.slice(1), root)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a consistency proof holds for its own two trees only', async () => {
    await fc.assert(
      fc.asyncProperty(size, size, async (a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const roots = [first, second].map((n) => naiveRoot(leaves.slice(0, n))) as [Buffer, Buffer];
        const proof = await consistencyProof(first, second, nodesOf(leaves));
        expect(checkConsistency(first, second, ...roots, proof)).toBe(true);
        expect(checkConsistency(first, second, leafHash('other'), roots[1], proof)).toBe(false);
        expect(checkConsistency(first, second, roots[0], leafHash('other'), proof)).toBe(false);
        if (first < second) {
          expect(checkConsistency(first, second, ...roots, proof.slice(1))).toBe(false);
          expect(checkConsistency(first, second, ...roots, [...proof, roots[0]])).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('tiles hold the hashes of their level, also at the second level', () => {
  const leaves = leavesOf(TILE_WIDTH * TILE_WIDTH + 3 * TILE_WIDTH + 5);
  const tree = new GrowingTree();
  const tiles: Tile[] = [];
  for (const leaf of leaves) {
    tree.append(leaf);
    tiles.push(...tree.takeFullTiles());
  }
  const lower = tiles.filter(({ level }) => level === 0);
  const upper = tiles.filter(({ level }) => level === 1);
  expect(lower.map(({ index }) => index)).toEqual(Array.from({ length: TILE_WIDTH + 3 }, (_, n) => n));
  expect(upper).toHaveLength(1);
  expect(upper[0]?.hashes).toEqual(Buffer.concat(lower.slice(0, TILE_WIDTH).map(({ root }) => root)));
  expect(upper[0]?.root).toEqual(naiveRoot(leaves.slice(0, TILE_WIDTH ** 2)));
  expect(lower[7]?.hashes).toEqual(Buffer.concat(leaves.slice(7 * TILE_WIDTH, 8 * TILE_WIDTH)));
  expect(tree.edge().partial.map(({ length }) => length)).toEqual([5, 3, 1]);
});
