import type { Connection } from '../packages/server/src/platform/database/connection.ts';

/** One round of one side: how much was done, in how long, and how long each piece took. */
export interface Measure {
  /** Pieces of work done; both sides of a pair must do the same number. */
  readonly operations: number;
  readonly seconds: number;
  /** Milliseconds of each piece, where pieces can be told apart. */
  readonly latencies?: readonly number[];
  /** What was touched (rows, bytes, entries): must be the same on all sides, or the round is void. */
  readonly touched?: Readonly<Record<string, number>>;
  /** Told beside the figures: latencies by kind of operation, retries, sizes. */
  readonly details?: Readonly<Record<string, number>>;
  /** Largest resident set of the side's processes, bytes. */
  readonly peakMemory?: number;
}

/** One side of a comparison. `run` does one round; what it leaves behind must not help or hinder the next. */
export interface Side {
  readonly name: string;
  readonly run: (round: number) => Promise<Measure>;
}

/** What is looked at and what is to be reached. */
export interface Goal {
  /** `throughput`: ours ÷ counterpart, at least. The others: ours ÷ counterpart, at most. */
  readonly figure: 'throughput' | 'p50' | 'p99';
  readonly ratio: number;
}

/** Sides that do the same work, one after the other, in the same run. */
export interface Comparison {
  /** `F1 read, 64 clients`. */
  readonly title: string;
  readonly ours: Side;
  /** Several: ours is held, round by round, against the one with the highest throughput. */
  readonly counterpart: Side | readonly Side[];
  /**
   * Share by which what was touched may differ. Only where workers run against each other and the order in which they meet decides
   * what a later operation finds. Default 0: the same to the row.
   */
  readonly tolerance?: number;
  /** `by time`: each side does what it can in the same time, so only the kind of work is the same, not its amount. */
  readonly work?: 'by time';
  readonly goals: readonly Goal[];
  readonly note?: string;
}

/** A figure without a counterpart (memory, start-up, a flat curve), told with its unit. */
export interface Figure {
  readonly title: string;
  readonly value: number;
  readonly unit: string;
  readonly goal?: { readonly atMost: number };
}

/** What one row of the benchmark hands to the runner. */
export interface PreparedRow {
  readonly comparisons: readonly Comparison[];
  /** Titles of all comparisons of the row, in their order, where only some were asked for. */
  readonly titles?: readonly string[];
  /** Figures measured once, after the comparisons. */
  readonly figures?: () => Promise<readonly Figure[]>;
  /** Where the row's databases lie; without it in the benchmark's own PostgreSQL. */
  readonly postgres?: Connection;
  readonly close: () => Promise<void>;
}

/** How large a run is. `smoke` is for CI: tiny, one round, judged by correctness alone. */
export interface Size {
  readonly subjects?: number;
  readonly rounds: number;
  readonly smoke: boolean;
  /** Only these parts of a row: `processor`. */
  readonly only?: readonly string[];
  /** Instead of the row's own number of operations. */
  readonly operations?: number;
}

/** A row of the benchmark: `F1`. */
export interface BenchRow {
  readonly id: string;
  readonly title: string;
  readonly prepare: (size: Size, progress: (text: string) => void) => Promise<PreparedRow>;
}
