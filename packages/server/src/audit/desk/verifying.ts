import { Worker } from 'node:worker_threads';
import type { ClientConfig } from 'pg';
import type { Verdict } from '../verifier/verify-file.ts';

/** What the thread is given: plain data, a password included, which stays in the process. */
export interface VerifyTask {
  readonly connection: ClientConfig;
  readonly publicKey: string;
  readonly since?: string;
}

/** What the thread tells. */
export type VerifyWord = { readonly done: number; readonly total: number } | { readonly verdict: Verdict };

/** A verification of the whole log: under way, or what it came to. */
export interface Verification {
  readonly state: 'running' | 'verified' | 'broken' | 'failed';
  readonly startedAt: Date;
  readonly endedAt?: Date;
  /** Entries verified so far, of so many. */
  readonly done: number;
  readonly total: number;
  readonly verdict?: Verdict;
}

/** One verification at a time in this process; those who ask meanwhile see the same one. */
export interface Verifier {
  /** @param since a checkpoint that was kept elsewhere, which the log must continue */
  readonly start: (since?: string) => Verification;
  readonly last: () => Verification | undefined;
  readonly close: () => Promise<void>;
}

/**
 * Verifies with the code that shares nothing with the writer, under the system role, which can change nothing in the log.
 *
 * @param connection takes the system role
 */
export const openVerifier = (connection: ClientConfig, publicKey: string): Verifier => {
  let last: Verification | undefined;
  let worker: Worker | undefined;
  const end = (begun: Verification, verdict?: Verdict): void => {
    const state = verdict === undefined ? 'failed' : verdict.findings.length === 0 ? 'verified' : 'broken';
    last = {
      ...begun,
      state,
      endedAt: new Date(),
      ...(verdict && { verdict, done: verdict.size, total: verdict.size }),
    };
  };
  return {
    start: (since) => {
      if (last?.state === 'running') return last;
      const begun: Verification = { state: 'running', startedAt: new Date(), done: 0, total: 0 };
      const task: VerifyTask = { connection, publicKey, ...(since !== undefined && { since }) };
      last = begun;
      worker = new Worker(new URL('./verify.worker.ts', import.meta.url), { workerData: task });
      worker.on('message', (word: VerifyWord) => {
        if ('verdict' in word) end(begun, word.verdict);
        else last = { ...begun, ...word };
      });
      worker.on('error', () => end(begun));
      return begun;
    },
    last: () => last,
    close: async () => {
      await worker?.terminate();
    },
  };
};
