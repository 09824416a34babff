import type { BenchRow, Side, Size } from '../comparison.ts';
import { openBenchServer } from '../database.ts';
import { type OwnProcess, ownProcess } from '../own-process.ts';
import { progressBar } from '../progress.ts';
import { type GdprMix, MIXES } from './operations.ts';
import type { RoundOfMix } from './round.ts';
import type { GdprStore } from './store.ts';
import { type StoreName, storesOf } from './stores.ts';

const RECORDS = 100_000;
/** Of each side and mix over all rounds. */
const OPERATIONS = 10_000;
const WORKERS = 8;

export const row: BenchRow = {
  id: 'F2',
  title: 'GDPRbench: controller, customer, processor, regulator',
  prepare: async (size) => {
    const scaled = scale(size);
    const server = await openBenchServer();
    const stores = Object.entries(storesOf(server, scaled.workers)) as [StoreName, GdprStore][];
    const bar = progressBar(`Loading ${scaled.records} records into each of ${stores.length} stores`);
    for (const [nth, [, store]] of stores.entries()) {
      await store.load(scaled.records, (done) =>
        bar.step(nth * scaled.records + done, stores.length * scaled.records),
      );
    }
    bar.end();
    const processes: OwnProcess<RoundOfMix>[] = [];
    const sideOf = ([store, { name }]: (typeof stores)[number], mix: GdprMix): Side => {
      const own = ownProcess<RoundOfMix>(new URL('./round.ts', import.meta.url));
      processes.push(own);
      return {
        name,
        run: (round) =>
          own.run({ maintenance: server.maintenance, store, mix: mix.name, seed: round + 2, ...scaled }),
      };
    };
    const wanted = size.only;
    return {
      titles: MIXES.map(titleOf),
      comparisons: MIXES.filter(({ name }) => wanted === undefined || wanted.includes(name)).map((mix) => {
        const [ours, ...theirs] = stores.map((store) => sideOf(store, mix));
        if (ours === undefined) throw new TypeError('no store');
        return {
          title: titleOf(mix),
          ours,
          counterpart: theirs,
          // Alone, a worker meets the rows in one order; eight meet them as it happens, which decides who owns what later.
          tolerance: scaled.workers === 1 ? 0 : 0.05,
          goals: [{ figure: 'throughput', ratio: 1 }],
        };
      }),
      close: async () => {
        for (const own of processes) await own.stop();
        await server.stop();
      },
    };
  },
};

const titleOf = ({ name }: GdprMix) => `F2 ${name}`;

/** Five rounds of 2 000 operations are the 10 000 of each side and mix. */
const scale = ({ smoke, subjects, operations, rounds }: Size) =>
  smoke
    ? { records: 1_000, operations: 200, workers: 1 }
    : {
        records: subjects ?? RECORDS,
        operations: operations ?? Math.ceil(OPERATIONS / rounds),
        workers: WORKERS,
      };
