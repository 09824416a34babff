import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Measure } from './comparison.ts';
import { residentSet } from './machine.ts';

/** A side whose rounds run in a process of their own, so that its memory is its own. */
export interface OwnProcess<Request extends object> {
  /** Starts the process at the first call; tells its largest resident set with what was measured. */
  readonly run: (request: Request) => Promise<Measure>;
  readonly stop: () => Promise<void>;
}

/** What the process answers. */
export type Answer = { readonly measure: Measure } | { readonly failed: string };

/**
 * Keeps a process for one side of a comparison. It stays for all rounds, so that its program runs hot after the uncounted one.
 *
 * @param module exports `round`, which does one round as it is asked for: `(request) => Promise<Measure>`
 */
export const ownProcess = <Request extends object>(module: URL): OwnProcess<Request> => {
  let child: ChildProcess | undefined;
  return {
    run: async (request) => {
      child ??= fork(fileURLToPath(new URL('./round-process.ts', import.meta.url)), [module.href], {
        serialization: 'advanced',
      });
      const running = child;
      const { result, peak } = await watched(running.pid ?? 0, () => answerOf(running, request));
      if ('failed' in result) throw new Error(result.failed);
      return { ...result.measure, ...(peak > 0 && { peakMemory: peak }) };
    },
    stop: async () => {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
};

const answerOf = (child: ChildProcess, request: object): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const ended = () => reject(new Error('the process of a side ended in the middle of a round'));
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      resolve(answer as Answer);
    });
    child.send(request);
  });

/** Runs something while watching how large a process gets, bytes. */
export const watched = async <Result>(pid: number, work: () => Promise<Result>) => {
  let peak = residentSet(pid);
  const timer = setInterval(() => {
    peak = Math.max(peak, residentSet(pid));
  }, 100);
  try {
    const result = await work();
    return { result, peak: Math.max(peak, residentSet(pid)) };
  } finally {
    clearInterval(timer);
  }
};
