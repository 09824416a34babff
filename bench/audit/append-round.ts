import { type Audit, openAudit } from '../../packages/server/src/audit/audit.api.ts';
import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import { openDatabase } from '../../packages/server/src/platform/database/pool.ts';
import { roleNames } from '../../packages/server/src/platform/database/roles.ts';
import type { Measure } from '../comparison.ts';
import { type BenchRegister, benchKeys } from '../database.ts';
import { benchEntry } from './bench-entry.ts';
import { callers } from './callers.ts';
import { insert } from './insert.ts';

/** So many entries by so many callers: into a register's log, or into a bare table. */
export interface AppendRound {
  readonly callers: number;
  readonly entries: number;
  readonly into: { readonly register: BenchRegister } | { readonly bare: Connection };
}

export const round = async ({ callers: count, entries, into }: AppendRound): Promise<Measure> => {
  if ('bare' in into) return insert(into.bare, count, entries);
  const { audit, close } = await openLog(into.register);
  try {
    return await callers(count, entries, (n) => audit.record(benchEntry(n)));
  } finally {
    await close();
  }
};

const openLog = async ({
  instance,
  server,
}: BenchRegister): Promise<{ audit: Audit; close: () => Promise<void> }> => {
  const database = openDatabase(server, { role: roleNames(instance).system });
  const audit = await openAudit({ database, instance, signingSeed: benchKeys.auditSigningSeed() });
  return {
    audit,
    close: async () => {
      await audit.close();
      await database.close();
    },
  };
};
