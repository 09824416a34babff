import { randomUUIDv7 } from 'node:crypto';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import type { BenchRow, Figure } from '../comparison.ts';
import type { BenchRegister } from '../database.ts';
import { type KeptRegister, openKeptRegister } from '../kept/kept-register.ts';
import { CONTROLLER } from '../mpy-register.ts';
import { ownProcess } from '../own-process.ts';
import { median } from '../statistics.ts';
import type { ReadRound } from './read-round.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const ROWS_OF_ONE = [10, 100, 1_000, 10_000];
const READS = 1_000;

export const row: BenchRow = {
  id: 'F6',
  title: 'everything held on one subject, as the register grows',
  prepare: async ({ subjects, smoke }, progress) => {
    const most = subjects ?? (smoke ? 100 : Number.POSITIVE_INFINITY);
    const sizes = smoke ? [50, 100] : SIZES.filter((size) => size <= most);
    const { admin, stop } = await openKeptRegister(sizes[0] ?? 0, progress);
    let last: KeptRegister | undefined;
    const reader = ownProcess<ReadRound>(new URL('./read-round.ts', import.meta.url));
    let peak = 0;
    const readAll: ReadAll = async (register, subjects, rows = 1) => {
      const { instance, admin, server } = register;
      const asked = { register: { instance, admin, server }, subjects, rows };
      const { latencies = [], peakMemory = 0 } = await reader.run(asked);
      peak = Math.max(peak, peakMemory);
      return latencies;
    };
    const figures = async (): Promise<Figure[]> => {
      const told: Figure[] = [];
      const taken: number[] = [];
      for (const size of sizes) {
        progress(`A register of ${size} customers`);
        const register = await openKeptRegister(size, progress);
        last = register;
        const { first, again } = await readAround(readAll, register, smoke ? 20 : READS);
        taken.push(again);
        told.push({ title: `one of ${size} subjects, median`, value: again, unit: 'ms' });
        told.push({
          title: `one of ${size} subjects, read for the first time, median`,
          value: first,
          unit: 'ms',
        });
        if (size !== sizes.at(-1)) {
          await register.stop();
          continue;
        }
        const perRow: number[] = [];
        for (const rows of smoke ? [10, 20] : ROWS_OF_ONE) {
          const one = await readOneWith(readAll, register, rows);
          perRow.push(one / rows);
          told.push({ title: `a subject with ${rows} rows, median`, value: one, unit: 'ms' });
        }
        told.push({
          title: 'a row of the one with the most ÷ a row of the one with a tenth of that',
          value: (perRow.at(-1) ?? Number.NaN) / (perRow.at(-2) ?? Number.NaN),
          unit: '×',
          goal: { atMost: 1.3 },
        });
      }
      told.push({ title: 'memory peak of the process that reads', value: peak / 2 ** 20, unit: 'MiB' });
      told.push({
        title: `largest register ÷ smallest`,
        value: (taken.at(-1) ?? Number.NaN) / (taken[0] ?? Number.NaN),
        unit: '×',
        goal: { atMost: 1.3 },
      });
      return told;
    };
    const close = async () => {
      await reader.stop();
      await last?.stop();
      await stop();
    };
    return { comparisons: [], figures, postgres: admin, close };
  },
};

/** Reads subjects of a register one after the other in the reading process. Milliseconds of each. */
type ReadAll = (
  register: BenchRegister,
  subjects: readonly string[],
  rows?: number,
) => Promise<readonly number[]>;

/**
 * Reads subjects from all over the register under a purpose, and then the same again; medians in milliseconds. The first time their
 * pages come from wherever they are: of a register larger than the database's memory from the system's.
 */
const readAround = async (readAll: ReadAll, register: BenchRegister, reads: number) => {
  const subjects = await withClient(register.admin, async (client) => {
    const { rows } = await client.query<{ subject: string }>(
      'select subject from register.subject where controller = $2 order by md5(subject::text) limit $1',
      [reads, CONTROLLER],
    );
    return rows.map(({ subject }) => subject);
  });
  const [warmUp = ''] = subjects;
  const taken = await readAll(register, [
    ...Array.from({ length: 20 }, () => warmUp),
    ...subjects,
    ...subjects,
  ]);
  return {
    first: median(taken.slice(20, 20 + subjects.length)),
    again: median(taken.slice(20 + subjects.length)),
  };
};

/** Gives one subject so many orders, and reads it. */
const readOneWith = async (readAll: ReadAll, register: BenchRegister, rows: number): Promise<number> => {
  const subject = await withClient(register.admin, async (client) => {
    const first = await client.query<{ subject: string }>(
      'select subject from register.subject where controller = $1 order by subject limit 1',
      [CONTROLLER],
    );
    const one = first.rows[0]?.subject ?? '';
    await client.query("select set_config('seloste.access_id', $1, false)", [randomUUIDv7()]);
    await client.query(
      `insert into register.sales_order (subject, controller, source, order_number, ordered_on, product, channel, status, amount)
       select $1, $2, 'own_records', 'O' || n, current_date, 'Example', 'web', 'delivered', 10 from generate_series(1, $3::integer) n`,
      [one, CONTROLLER, rows],
    );
    await client.query('analyze register.sales_order');
    return one;
  });
  const asked = Array.from({ length: 40 }, () => subject);
  const taken = await readAll(register, asked, rows).finally(() => takeAway(register, subject));
  return median(taken.slice(10));
};

/** The register is kept: its orders go, and leave no history. */
const takeAway = ({ admin }: BenchRegister, subject: string): Promise<unknown> =>
  withClient(admin, async (client) => {
    await client.query("set session_replication_role = 'replica'");
    await client.query('delete from register.sales_order where subject = $1', [subject]);
    await client.query("set session_replication_role = 'origin'");
    await client.query('vacuum register.sales_order');
  });
