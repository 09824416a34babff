import type { GdprMix, GdprOperation } from './operations.ts';

/** What one operation came to. */
export interface Outcome {
  /** Rows that were shown or written. */
  readonly rows: number;
  /** Times that the database had it begin anew because of a deadlock. */
  readonly retries: number;
}

/** One of the systems that the mixes are run against. */
export interface GdprStore {
  readonly name: string;
  /** Loads the records once, as they are when a run begins: what lives 30 seconds has been swept. */
  readonly load: (records: number, loaded: (records: number) => void) => Promise<void>;
  /** A fresh copy of what was loaded, open for one run. */
  readonly open: () => Promise<OpenGdprStore>;
}

export interface OpenGdprStore {
  readonly execute: (operation: GdprOperation, mix: GdprMix['name']) => Promise<Outcome>;
  /** Removes what has expired. Returns how many records. */
  readonly sweep: () => Promise<number>;
  /** An operation that must be refused; throws when it is not. Only a store that knows refusal has it. */
  readonly refuse?: (n: number) => Promise<void>;
  /** Bytes of all tables and indices of the records, and of the log. */
  readonly size: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Begins an operation anew while the database gives it up for a deadlock. */
export const withRetries = async (
  work: () => Promise<number>,
  isDeadlock: (error: unknown) => boolean,
): Promise<Outcome> => {
  for (let retries = 0; ; retries += 1) {
    try {
      return { rows: await work(), retries };
    } catch (error) {
      if (!isDeadlock(error)) throw error;
    }
  }
};
