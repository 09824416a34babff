import type { Measure } from '../comparison.ts';
import { percentile } from '../statistics.ts';
import type { GdprMix, GdprOperation } from './operations.ts';
import type { GdprStore, OpenGdprStore } from './store.ts';

/** After this many of its operations a worker asks once for what it must not get: one in twenty. */
const REFUSED_EVERY = 20;
const SWEEP_EVERY = 1_000; // milliseconds

/**
 * One run of a mix on a fresh copy: the operations split evenly over the workers, the sweep once a second beside them. A store
 * that knows refusal carries out refused operations on top, inside the measured time.
 */
export const runMix = async (
  store: GdprStore,
  mix: GdprMix,
  operations: readonly GdprOperation[],
  workers: number,
): Promise<Measure> => {
  const open = await store.open();
  try {
    const before = await open.size();
    const sweeping = sweepRepeatedly(open);
    const tally: Tally = { rows: 0, retries: 0, refused: 0, latencies: new Map() };
    const began = performance.now();
    await Promise.all(
      Array.from({ length: workers }, (_, worker) => work(open, mix, operations, worker, workers, tally)),
    );
    const seconds = (performance.now() - began) / 1000;
    const swept = await sweeping.stop();
    return {
      operations: operations.length,
      seconds,
      latencies: [...tally.latencies.values()].flat(),
      touched: { rows: tally.rows },
      details: {
        swept,
        retries: tally.retries,
        refused: tally.refused,
        'bytes before': before,
        'bytes after': await open.size(),
        ...byKind(tally.latencies),
      },
    };
  } finally {
    await open.close();
  }
};

interface Tally {
  rows: number;
  retries: number;
  refused: number;
  readonly latencies: Map<string, number[]>;
}

const work = async (
  open: OpenGdprStore,
  mix: GdprMix,
  operations: readonly GdprOperation[],
  worker: number,
  workers: number,
  tally: Tally,
): Promise<void> => {
  for (let at = worker, done = 1; at < operations.length; at += workers, done += 1) {
    const operation = operations[at];
    if (operation === undefined) return;
    const began = performance.now();
    const { rows, retries } = await open.execute(operation, mix.name);
    const of = tally.latencies.get(operation.kind) ?? [];
    of.push(performance.now() - began);
    tally.latencies.set(operation.kind, of);
    tally.rows += rows;
    tally.retries += retries;
    if (open.refuse !== undefined && done % REFUSED_EVERY === 0) {
      await open.refuse(at);
      tally.refused += 1;
    }
  }
};

const byKind = (latencies: ReadonlyMap<string, readonly number[]>): Record<string, number> =>
  Object.fromEntries(
    [...latencies].flatMap(([kind, of]) =>
      [0.5, 0.95, 0.99].map((share) => [`${kind} p${share * 100} ms`, percentile(of, share)]),
    ),
  );

const sweepRepeatedly = (open: OpenGdprStore) => {
  let swept = 0;
  let last = Promise.resolve();
  let failure: unknown;
  const timer = setInterval(() => {
    last = last
      .then(async () => {
        swept += await open.sweep();
      })
      .catch((error: unknown) => {
        failure ??= error;
      });
  }, SWEEP_EVERY);
  return {
    stop: async () => {
      clearInterval(timer);
      await last;
      if (failure !== undefined) throw failure;
      return swept;
    },
  };
};
