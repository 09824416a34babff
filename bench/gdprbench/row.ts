import type { BenchRow, Size } from '../comparison.ts';
import { openBenchServer } from '../database.ts';
import { counterpartStore } from './counterpart.ts';
import { drawOperations, MIXES } from './operations.ts';
import { registerStore } from './register-store.ts';
import { runMix } from './run-mix.ts';

const RECORDS = 100_000;
const OPERATIONS = 10_000;
const WORKERS = 8;

export const row: BenchRow = {
  id: 'F2',
  title: 'GDPRbench: controller, customer, processor, regulator',
  prepare: async (size, progress) => {
    const { records, operations, workers } = scale(size);
    const server = await openBenchServer();
    const stores = [
      registerStore(server),
      counterpartStore(server, { indexed: false, workers }),
      counterpartStore(server, { indexed: true, workers }),
    ];
    for (const store of stores) {
      progress(`Loading ${records} records into ${store.name}`);
      await store.load(records);
    }
    const wanted = size.only;
    return {
      comparisons: MIXES.filter(({ name }) => wanted === undefined || wanted.includes(name)).map((mix) => {
        const [ours, ...theirs] = stores.map((store) => ({
          name: store.name,
          run: (round: number) =>
            runMix(store, mix, drawOperations(mix, { records, operations, seed: round + 2 }), workers),
        }));
        if (ours === undefined) throw new TypeError('no store');
        return {
          title: `F2 ${mix.name}`,
          ours,
          counterpart: theirs,
          // Alone, a worker meets the rows in one order; eight meet them as it happens, which decides who owns what later.
          tolerance: workers === 1 ? 0 : 0.05,
          goals: [{ figure: 'throughput', ratio: 1 }],
        };
      }),
      close: server.stop,
    };
  },
};

const scale = ({ smoke, subjects, operations }: Size) =>
  smoke
    ? { records: 1_000, operations: 200, workers: 1 }
    : {
        records: subjects ?? RECORDS,
        operations: operations ?? OPERATIONS,
        workers: WORKERS,
      };
