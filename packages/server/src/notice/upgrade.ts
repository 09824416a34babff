import { type MigrationReport, migrate } from '../platform/database/migrate.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import type { RegisterDatabase } from '../platform/database/register-database.ts';
import { keepKeyCheck } from '../platform/keys/master-key-check.ts';
import { applyNotice } from './apply-notice.ts';
import { readCurrentNotice } from './drift.ts';

/**
 * Brings the database to the newest schema and, when that changed anything, makes the notice in force mean what it means to this
 * version of the program: a new version may plan other objects from the same notice. The edition stays. Without a change nothing is
 * repaired here, so that what somebody did by hand is found and named, not tidied away.
 */
export async function upgrade(
  { admin, keys }: Pick<RegisterDatabase, 'admin' | 'keys'>,
  instance: string,
): Promise<MigrationReport> {
  const report = await migrate(admin, { instance });
  await keepKeyCheck(admin, keys);
  if (report.applied.length === 0) return report;
  await withClient(admin, async (client) => {
    const current = await readCurrentNotice(client);
    if (current !== undefined) await applyNotice(client, current, instance);
  });
  return report;
}
