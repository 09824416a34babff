import type { Database } from '../platform/database/pool.ts';

/** A pool of one purpose and how many calls use it now. */
export interface PurposePool {
  readonly purpose: string;
  readonly database: Database;
  readonly edition: number;
  busy: number;
  lastUsed: number;
}

export interface PurposePoolsOptions {
  /** Most pools at once, those being closed included. */
  readonly most: number;
  /** The edition of the notice in force: pools of another are replaced. */
  readonly edition: () => number;
  readonly open: (purpose: string) => Database;
}

/**
 * Opens pools when they are needed and never more than `most`: the one idle longest is closed for another, and where all
 * are busy the call waits.
 */
export const keepPools = ({ most, edition, open }: PurposePoolsOptions) => {
  const pools = new Map<string, PurposePool>();
  const closing = new Set<Promise<void>>();
  const retired = new Set<PurposePool>();
  let waiting: (() => void)[] = [];
  let clock = 0;

  const wake = () => {
    const woken = waiting;
    waiting = [];
    for (const go of woken) go();
  };

  const close = (pool: PurposePool): Promise<void> => {
    const closed = pool.database.close().finally(() => {
      closing.delete(closed);
      wake();
    });
    closing.add(closed);
    return closed;
  };

  /** Takes a pool out of use; it is closed as soon as nobody uses it. */
  const retire = (pool: PurposePool): void => {
    pools.delete(pool.purpose);
    if (pool.busy === 0) void close(pool);
    else retired.add(pool);
  };

  const count = () => pools.size + retired.size + closing.size;

  const busy = () => [...pools.values(), ...retired].reduce((sum, pool) => sum + pool.busy, 0);

  const usable = (purpose: string): PurposePool | undefined => {
    for (const pool of pools.values()) if (pool.edition !== edition()) retire(pool);
    return pools.get(purpose);
  };

  const makeRoom = async (): Promise<void> => {
    const idle = [...pools.values()].filter(({ busy }) => busy === 0);
    const oldest = idle.toSorted((a, b) => a.lastUsed - b.lastUsed)[0];
    if (oldest && closing.size === 0) retire(oldest);
    await new Promise<void>((resolve) => waiting.push(resolve));
  };

  return {
    count,
    busy,
    acquire: async (purpose: string): Promise<PurposePool> => {
      let pool = usable(purpose);
      while (!pool && count() >= most) {
        await makeRoom();
        pool = usable(purpose); // another call may have opened it meanwhile
      }
      pool ??= { purpose, database: open(purpose), edition: edition(), busy: 0, lastUsed: 0 };
      pools.set(purpose, pool);
      pool.busy += 1;
      pool.lastUsed = ++clock;
      return pool;
    },
    release: (pool: PurposePool): void => {
      pool.busy -= 1;
      if (pool.busy > 0) return;
      if (retired.delete(pool)) void close(pool);
      else wake();
    },
    /** Call it when no call is under way. */
    close: async (): Promise<void> => {
      for (const pool of [...pools.values()]) retire(pool);
      await Promise.all(closing);
    },
  };
};
