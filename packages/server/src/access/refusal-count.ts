import { LRUCache } from 'lru-cache';

/** How often each caller was refused of late. */
export interface RefusalCount {
  readonly add: (caller: string) => void;
  /** Whole seconds until the caller is listened to again; 0 when it may call. */
  readonly secondsToWait: (caller: string) => number;
}

/** A refusal is written to the log for good, so nobody may make them without end. */
const MOST_REFUSALS = 300;
const WINDOW = 60_000; // milliseconds
const MOST_CALLERS = 10_000;

/** Counts refusals in windows of a minute that begin with a caller's first. */
export const countRefusals = (): RefusalCount => {
  const counts = new LRUCache<string, number>({ max: MOST_CALLERS, ttl: WINDOW, noUpdateTTL: true });
  return {
    add: (caller) => counts.set(caller, (counts.get(caller) ?? 0) + 1),
    secondsToWait: (caller) =>
      (counts.get(caller) ?? 0) < MOST_REFUSALS ? 0 : Math.ceil(counts.getRemainingTTL(caller) / 1000),
  };
};
