import { randomUUIDv7 } from 'node:crypto';
import { openDatabase } from '../../packages/server/src/platform/database/pool.ts';
import { roleNames } from '../../packages/server/src/platform/database/roles.ts';
import type { Measure } from '../comparison.ts';
import type { BenchRegister } from '../database.ts';
import { CONTROLLER, MPY } from '../mpy-register.ts';
import { overviewStatement } from '../read/overview-statement.ts';

const PURPOSE = 'customer_service';

/** Whom to read, one after the other, and how many rows are held on each at least. */
export interface ReadRound {
  readonly register: BenchRegister;
  readonly subjects: readonly string[];
  readonly rows: number;
}

/** Reads everything that the purpose sees of each subject. */
export const round = async ({ register, subjects, rows }: ReadRound): Promise<Measure> => {
  const { admin, server, instance } = register;
  const text = await overviewStatement(admin, MPY, { instance, purpose: PURPOSE, controller: CONTROLLER });
  const database = openDatabase(server, { role: roleNames(instance).purpose(PURPOSE), max: 1 });
  try {
    const latencies: number[] = [];
    const started = performance.now();
    for (const subject of subjects) {
      const began = performance.now();
      const [found] = await database.query<Record<string, unknown>>(
        { 'seloste.access_id': randomUUIDv7(), 'seloste.controller': CONTROLLER },
        { name: 'overview', text, values: [subject], plan: 'generic' },
        'read only',
      );
      latencies.push(performance.now() - began);
      const shown = Object.values(found ?? {}).reduce<number>(
        (sum, value) => sum + (typeof value === 'string' ? Number.parseInt(value, 10) : 0), // `3:[…]`
        0,
      );
      if (shown < rows) throw new Error(`F6: ${shown} rows shown where ${rows} are held`);
    }
    return { operations: subjects.length, seconds: (performance.now() - started) / 1000, latencies };
  } finally {
    await database.close();
  }
};
