import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import type { BenchRow } from '../comparison.ts';
import { BENCH_HOME, openBenchServer } from '../database.ts';
import { copyRegister, mpyRegister } from '../mpy-register.ts';
import { ownProcess } from '../own-process.ts';
import { bareTables, type Dumped, dump } from './bare-tables.ts';
import { writeCustomerFile } from './customer-file.ts';
import { importCustomers } from './import-customers.ts';
import type { ImportRound } from './round.ts';

const CUSTOMERS = 1_000_000;
/** The uncounted rounds warm the machine, not the data: each round has a new database. */
const WARM_UP = 30_000;
const ROUND = new URL('./round.ts', import.meta.url);

/** A file of customers, and the rows that its import writes. */
interface Task {
  readonly customers: number;
  readonly file: string;
  readonly tables: readonly Dumped[];
}

export const row: BenchRow = {
  id: 'F3',
  title: 'import of customers with checks, provenance, encryption, audit',
  prepare: async ({ subjects, smoke }, progress) => {
    const customers = subjects ?? (smoke ? 300 : CUSTOMERS);
    const server = await openBenchServer();
    await mkdir(BENCH_HOME, { recursive: true });
    const empty = await mpyRegister(server, 'import');
    let register = empty;
    const task = async (count: number, mark: string): Promise<Task> => {
      const file = join(BENCH_HOME, `customers.${mark}.csv`);
      progress(
        `A file of ${count} customers, and one import of it, to know the rows that the counterpart copies`,
      );
      await writeCustomerFile(file, count);
      register = await copyRegister(server, empty, 'import_once');
      const { counts } = await importCustomers(register, file);
      return { customers: count, file, tables: await dump(register.admin, [...counts.keys()], mark) };
    };
    const warmUp = await task(Math.min(customers, WARM_UP), 'warm-up');
    const full = warmUp.customers === customers ? warmUp : await task(customers, 'full');
    const taskOf = (round: number) => (round < 0 ? warmUp : full);
    const sides = {
      ours: ownProcess<ImportRound>(ROUND),
      theirs: ownProcess<ImportRound>(ROUND),
    };
    return {
      comparisons: [
        {
          title: `F3 import of ${customers}`,
          ours: {
            name: 'Seloste',
            run: async (round) => {
              const { customers, file } = taskOf(round);
              const fresh = await copyRegister(server, empty, 'import_run');
              await checkpoint(fresh.admin);
              return sides.ours.run({ customers, file, register: fresh });
            },
          },
          counterpart: {
            name: 'COPY into bare tables with the same indices',
            run: async (round) => {
              const { customers, tables } = taskOf(round);
              const bare = await bareTables(server, register.admin, tables);
              await checkpoint(bare);
              return sides.theirs.run({ customers, tables, bare });
            },
          },
          goals: [{ figure: 'throughput', ratio: 0.4 }],
        },
      ],
      close: async () => {
        await sides.ours.stop();
        await sides.theirs.stop();
        await server.stop();
      },
    };
  },
};

/** What a round left to write is written before the next begins. */
const checkpoint = (connection: Connection) => withClient(connection, (client) => client.query('checkpoint'));
