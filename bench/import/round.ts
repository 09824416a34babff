import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import type { Measure } from '../comparison.ts';
import type { BenchRegister } from '../database.ts';
import { copyInto, type Dumped } from './bare-tables.ts';
import { importCustomers } from './import-customers.ts';

/** An import into a register, or the copying of its rows into bare tables. */
export type ImportRound =
  | { readonly customers: number; readonly file: string; readonly register: BenchRegister }
  | { readonly customers: number; readonly tables: readonly Dumped[]; readonly bare: Connection };

export const round = async (asked: ImportRound): Promise<Measure> => {
  const began = performance.now();
  const rows = await ('file' in asked ? imported(asked) : copyInto(asked.bare, asked.tables));
  const seconds = (performance.now() - began) / 1000;
  return { operations: asked.customers, seconds, touched: { rows } };
};

const imported = async ({ register, file }: { register: BenchRegister; file: string }): Promise<number> => {
  const { counts } = await importCustomers(register, file);
  return [...counts.values()].reduce((sum, { added }) => sum + added, 0);
};
