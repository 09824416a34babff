/** Numbers from 0 to 1 that a seed repeats, so that both sides get the same operations (mulberry32). */
export const seededRandom = (seed: number) => {
  let state = seed | 0;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Draws the record number that an operation is about. `last` is the highest number that exists by then. */
export type KeyChooser = (last: number) => number;

/** Every record of the load with the same chance; those made during the run are not drawn. */
export const uniformKeys =
  (random: () => number, records: number): KeyChooser =>
  () =>
    Math.floor(random() * records);

const ITEMS = 10 ** 10 + 1;
const THETA = 0.99;
const ZETA = 26.46902820178302; // of ITEMS and THETA, as YCSB states it
const ZETA_OF_TWO = 1 + 0.5 ** THETA;
const ALPHA = 1 / (1 - THETA);
const ETA = (1 - (2 / ITEMS) ** (1 - THETA)) / (1 - ZETA_OF_TWO / ZETA);

/** YCSB's scrambled Zipf: a rank by the method of Gray and others, hashed over the keys that may come to exist. */
export const zipfKeys =
  (random: () => number, expectedKeys: number): KeyChooser =>
  (last) => {
    for (;;) {
      const key = Number(fnv1a64(rank(random)) % BigInt(expectedKeys));
      if (key <= last) return key;
    }
  };

const rank = (random: () => number): number => {
  const u = random();
  const scaled = u * ZETA;
  if (scaled < 1) return 0;
  if (scaled < ZETA_OF_TWO) return 1;
  return Math.floor(ITEMS * (ETA * u - ETA + 1) ** ALPHA);
};

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 1_099_511_628_211n;

/** FNV-1a over the number's eight bytes, lowest first; the absolute value of it as a signed number, as YCSB takes it. */
export const fnv1a64 = (value: number): bigint => {
  let rest = BigInt(value);
  let hash = FNV_OFFSET;
  for (let byte = 0; byte < 8; byte += 1) {
    hash = BigInt.asUintN(64, (hash ^ (rest & 0xffn)) * FNV_PRIME);
    rest >>= 8n;
  }
  const signed = BigInt.asIntN(64, hash);
  return signed < 0n ? -signed : signed;
};
