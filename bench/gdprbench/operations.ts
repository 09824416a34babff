import { type KeyChooser, seededRandom, uniformKeys, zipfKeys } from './keys.ts';
import { isShortLived, METADATA, type MetadataAttribute } from './records.ts';

/** One operation of GDPRbench. `n` is the record number that its key or its predicate is made from. */
export type GdprOperation =
  | { readonly kind: 'create'; readonly n: number }
  | { readonly kind: 'read-by-key'; readonly n: number }
  | { readonly kind: 'read-by-purpose'; readonly n: number }
  | { readonly kind: 'read-by-user'; readonly n: number }
  | { readonly kind: 'read-metadata-by-user'; readonly n: number }
  | { readonly kind: 'update-by-key'; readonly n: number }
  | {
      readonly kind: 'update-metadata-by-purpose' | 'update-metadata-by-user';
      readonly n: number;
      readonly attribute: MetadataAttribute;
    }
  | { readonly kind: 'delete-by-key'; readonly n: number }
  | { readonly kind: 'read-log'; readonly lines: number }
  | { readonly kind: 'verify-deletion'; readonly n: number };

export type GdprOperationKind = GdprOperation['kind'];

/** A workload: shares of its operations, in hundredths, and how its keys are drawn. */
export interface GdprMix {
  readonly name: string;
  readonly keys: 'uniform' | 'zipf';
  readonly shares: Partial<Record<GdprOperationKind, number>>;
}

/** The shares of the published workload files; the regulator's are those of the paper. */
export const MIXES: readonly GdprMix[] = [
  {
    name: 'controller',
    keys: 'uniform',
    shares: {
      create: 25,
      'delete-by-key': 25,
      'update-metadata-by-purpose': 25,
      'update-metadata-by-user': 25,
    },
  },
  {
    name: 'customer',
    keys: 'zipf',
    shares: {
      'read-by-key': 20,
      'read-by-purpose': 10,
      'read-by-user': 10,
      'update-by-key': 20,
      'update-metadata-by-purpose': 10,
      'update-metadata-by-user': 10,
      'delete-by-key': 20,
    },
  },
  {
    name: 'processor',
    keys: 'uniform',
    shares: { 'read-by-key': 20, 'read-by-purpose': 40, 'read-by-user': 40 },
  },
  {
    name: 'regulator',
    keys: 'zipf',
    shares: { 'read-metadata-by-user': 46, 'read-log': 31, 'verify-deletion': 23 },
  },
];

/** The log holds as many before a run, so that every reading of it finds what it asks for. */
export const MOST_LOG_LINES = 1000;

/** The operations of one run, drawn before it: every side of a round gets the same. */
export const drawOperations = (
  mix: GdprMix,
  { records, operations, seed }: { records: number; operations: number; seed: number },
): GdprOperation[] => {
  const random = seededRandom(seed);
  const creates = (mix.shares.create ?? 0) / 100;
  const keys: KeyChooser =
    mix.keys === 'uniform'
      ? uniformKeys(random, records)
      : zipfKeys(random, records + 1 + 2 * operations * creates);
  let last = records - 1;
  return Array.from({ length: operations }, () => {
    const kind = drawKind(mix, random);
    if (kind === 'create') {
      last += 1;
      return { kind, n: last };
    }
    if (kind === 'read-log') return { kind, lines: 1 + Math.floor(random() * MOST_LOG_LINES) };
    const n = keys(last);
    if (kind === 'verify-deletion') return { kind, n: shortLivedBelow(n) };
    if (kind === 'update-metadata-by-purpose' || kind === 'update-metadata-by-user') {
      return { kind, n, attribute: METADATA[Math.floor(random() * METADATA.length)] ?? 'OBJ' };
    }
    return { kind, n };
  });
};

const drawKind = ({ shares }: GdprMix, random: () => number): GdprOperationKind => {
  const entries = Object.entries(shares) as [GdprOperationKind, number][];
  let rest = random() * entries.reduce((sum, [, share]) => sum + share, 0);
  for (const [kind, share] of entries) {
    rest -= share;
    if (rest < 0) return kind;
  }
  throw new RangeError('a mix needs shares');
};

/** A record that has expired, near n: there is one in every ten. */
const shortLivedBelow = (n: number): number => {
  let candidate = n;
  while (!isShortLived(candidate)) candidate -= 1;
  return candidate;
};
