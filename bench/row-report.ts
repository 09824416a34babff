import { readFile } from 'node:fs/promises';
import type { Outcome } from './alternate.ts';
import type { Figure } from './comparison.ts';
import type { Machine } from './machine.ts';
import type { PostgresFacts } from './postgres-facts.ts';

/** One run of the benchmark for a row, or for parts of it. */
export interface Run {
  readonly measuredAt: string;
  /** The words after `npm run bench --`. */
  readonly command: string;
  /** Load of the machine before and after, processes that wanted to run: 1-minute mean. */
  readonly load: readonly [number, number];
  /** Titles of the comparisons that are of this run. */
  readonly measured: readonly string[];
}

/** What is left of a row: of one run, or of several that each measured parts of it. */
export interface RowReport {
  readonly row: string;
  readonly title: string;
  readonly machine: Machine;
  /** Missing from reports of before it was told. */
  readonly postgres?: PostgresFacts;
  readonly runs: readonly Run[];
  readonly outcomes: readonly Outcome[];
  readonly figures: readonly Figure[];
}

/** Reports of before parts could be merged say it of the whole. */
type WrittenReport = Omit<RowReport, 'runs'> & Partial<Pick<RowReport, 'runs'>> & Partial<Run>;

export const readReport = async (path: string): Promise<RowReport> => {
  const report = JSON.parse(await readFile(path, 'utf8'), revive) as WrittenReport;
  const { measuredAt = '', command = '', load = [Number.NaN, Number.NaN] } = report;
  const measured = report.outcomes.map(({ title }) => title);
  return { ...report, runs: report.runs ?? [{ measuredAt, command, load, measured }] };
};

/** JSON knows no NaN. */
const revive = (_: string, value: unknown) => (value === null ? Number.NaN : value);

/**
 * A run of parts of a row leaves the other parts as an earlier run had them; each run is told with what is still its own.
 *
 * @param order titles of the row's comparisons
 */
export const merged = (earlier: RowReport, later: RowReport, order: readonly string[]): RowReport => {
  const anew = new Set(later.outcomes.map(({ title }) => title));
  const kept = earlier.outcomes.filter(({ title }) => order.includes(title) && !anew.has(title));
  const runs = earlier.runs
    .map((run) => ({
      ...run,
      measured: run.measured.filter((title) => kept.some((of) => of.title === title)),
    }))
    .filter(({ measured }) => measured.length > 0);
  return {
    ...later,
    runs: [...runs, ...later.runs],
    outcomes: [...kept, ...later.outcomes].toSorted(
      (a, b) => order.indexOf(a.title) - order.indexOf(b.title),
    ),
  };
};
