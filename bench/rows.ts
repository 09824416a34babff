import type { BenchRow } from './comparison.ts';

/** The rows of the benchmark, in the order of the table in the design; each loaded when it is asked for. */
export const ROWS: readonly {
  readonly id: string;
  readonly load: () => Promise<{ readonly row: BenchRow }>;
}[] = [
  { id: 'F1', load: () => import('./read/row.ts') },
  { id: 'F2', load: () => import('./gdprbench/row.ts') },
  { id: 'F3', load: () => import('./import/row.ts') },
  { id: 'F4', load: () => import('./subject/row-f4.ts') },
  { id: 'F6', load: () => import('./subject/row-f6.ts') },
  { id: 'F8', load: () => import('./audit/row.ts') },
];
