import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type PoolSetup, preparer, type WorkerAnswer, type WorkerTask } from './preparer.ts';
import type { FileRow } from './reading/read-rows.ts';

/** Threads that read, normalise and seal lines while the database takes in the ones before. */
export interface PreparingPool {
  /** Answers come in any order; at most two batches a thread are under way, so memory stays even. */
  readonly prepare: (lines: readonly FileRow[]) => Promise<WorkerAnswer>;
  /** Waits until another batch can be given. */
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starting threads takes longer than reading this many bytes in place. */
const SMALL_FILE = 1_000_000;

/** Threads for a large file, the caller's own thread for a small one. */
export const openPreparing = (setup: PoolSetup, bytes: number): PreparingPool =>
  bytes < SMALL_FILE ? prepareInPlace(setup) : openPreparingPool(setup);

const prepareInPlace = (setup: PoolSetup): PreparingPool => {
  const prepare = preparer(setup);
  return {
    prepare: async (lines) => prepare({ number: 0, lines }),
    ready: async () => undefined,
    close: async () => undefined,
  };
};

/** Opens the threads: one for each processor beside the one that reads and the database, at least one. */
const openPreparingPool = (setup: PoolSetup, size = Math.max(1, availableParallelism())): PreparingPool => {
  const waiting = new Map<number, PromiseWithResolvers<WorkerAnswer>>();
  let failure: unknown;
  let free: PromiseWithResolvers<void> | undefined;
  let next = 0;
  const fail = (error: unknown): void => {
    failure = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    free?.resolve();
  };
  const workers = Array.from({ length: size }, () => {
    const worker = new Worker(new URL('./prepare.worker.ts', import.meta.url), { workerData: setup });
    worker.on('message', (answer: WorkerAnswer) => {
      waiting.get(answer.number)?.resolve(answer);
      waiting.delete(answer.number);
      free?.resolve();
      free = undefined;
    });
    worker.on('error', fail);
    return worker;
  });
  return {
    prepare: (lines) => {
      if (failure !== undefined) return Promise.reject(failure);
      const task: WorkerTask = { number: next++, lines };
      const answer = Promise.withResolvers<WorkerAnswer>();
      waiting.set(task.number, answer);
      workers[task.number % size]?.postMessage(task);
      return answer.promise;
    },
    ready: async () => {
      while (waiting.size >= 2 * size) {
        free ??= Promise.withResolvers<void>();
        await free.promise;
      }
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};
