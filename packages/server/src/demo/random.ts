/** A seeded source of chance: the same seed gives the same register. Not for secrets. */
export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Picks early items far more often than late ones, as names and towns are spread (Zipf). */
  readonly skewed: <Item>(items: readonly Item[]) => Item;
}

/** Opens a source of chance (the sfc32 generator). Different `stream`s of one seed are unlike each other. */
export const openRandom = (seed: number, stream: number): Random => {
  let a = seed | 0;
  let b = stream | 0;
  let c = 0x9e3779b9;
  let d = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 15; warm++) next();
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[Math.min(index, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (share) => next() < share,
    pick: (items) => at(items, Math.floor(next() * items.length)),
    // Ranks by the inverse of the sum of 1/(rank + 3), which a logarithm comes close to.
    skewed: (items) => at(items, Math.floor(3 * ((items.length / 3 + 1) ** next() - 1))),
  };
};

/** Time-ordered ids (UUID version 7) out of a seeded source. */
export const openIds = (random: Random, firstMillisecond: number): (() => string) => {
  let count = 0;
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return () => {
    const time = hex(firstMillisecond + Math.floor(count / 4096), 12);
    const order = hex(count++ % 4096, 3);
    const end = hex(Math.floor(random.next() * 2 ** 32), 8) + hex(Math.floor(random.next() * 2 ** 16), 4);
    const variant = hex(0x8000 + Math.floor(random.next() * 0x4000), 4);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${order}-${variant}-${end}`;
  };
};
