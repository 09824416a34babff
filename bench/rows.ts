import type { BenchRow } from './comparison.ts';

/** The rows of the benchmark, in the order of the table in the design; each loaded when it is asked for. */
export const ROWS: readonly {
  readonly id: string;
  readonly load: () => Promise<{ readonly row: BenchRow }>;
}[] = [
  { id: 'F1', load: () => import('./read/row.ts') },
  { id: 'F2', load: () => import('./gdprbench/row.ts') },
];
