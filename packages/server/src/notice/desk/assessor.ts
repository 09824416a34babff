import { Worker } from 'node:worker_threads';
import { noticeErrors } from '../notice.errors.ts';
import type { Assessed, AssessmentInput } from './assess.ts';

/** Judges drafts on a thread of its own: a notice of two thousand lines takes a tenth to half a second, and nobody else waits. */
export interface Assessor {
  /** @throws assessment-stopped when the files ask for more time or memory than any notice needs. */
  readonly assess: (input: AssessmentInput) => Promise<Assessed>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly done: (assessed: Assessed) => void;
  readonly failed: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
}

const LONGEST = 30_000; // milliseconds
const MEMORY = { maxOldGenerationSizeMb: 512 };

/** The thread starts with the first draft and stays, since reading the program costs more than judging. */
export const openAssessor = (): Assessor => {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let next = 0;

  const giveUp = (cause: unknown): void => {
    const stopped = worker;
    worker = undefined;
    for (const { failed, timer } of waiting.values()) {
      clearTimeout(timer);
      failed(noticeErrors['assessment-stopped']().from(cause));
    }
    waiting.clear();
    void stopped?.terminate();
  };

  const start = (): Worker => {
    const started = new Worker(new URL('./assess.worker.ts', import.meta.url), { resourceLimits: MEMORY });
    started.unref();
    started.on('message', ({ number, assessed }: { number: number; assessed: Assessed }) => {
      const one = waiting.get(number);
      waiting.delete(number);
      clearTimeout(one?.timer);
      one?.done(assessed);
    });
    started.on('error', giveUp);
    return started;
  };

  return {
    assess: (input) => {
      worker ??= start();
      const number = next++;
      const { promise, resolve, reject } = Promise.withResolvers<Assessed>();
      const timer = setTimeout(() => giveUp(new Error('the draft took too long')), LONGEST);
      waiting.set(number, { done: resolve, failed: reject, timer });
      worker.postMessage({ number, input });
      return promise;
    },
    close: async () => {
      const last = worker;
      worker = undefined;
      await last?.terminate();
    },
  };
};
