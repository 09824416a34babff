import { inject } from 'vitest';
import type { Connection } from '../platform/database/connection.ts';
import { migrate } from '../platform/database/migrate.ts';
import { prepareDatabase } from '../platform/database/prepare-database.ts';
import { roleNames } from '../platform/database/roles.ts';
import { keysFrom } from '../platform/keys/keys.ts';

declare module 'vitest' {
  interface ProvidedContext {
    cluster: Connection;
  }
}

/** The instance of the template and of every plain clone; its roles are shared by all test files of a run. */
export const SHARED_INSTANCE = 'test';

/** The migrated database that every test database is cloned from. */
export const TEMPLATE = 'seloste_template';

/** Keys of the tests: known, and so worth nothing. */
export const testKeys = keysFrom(Buffer.alloc(32, 'test'));

/** The superuser's connection to the run's cluster. */
export const clusterConnection = (): Connection => inject('cluster');

/** Prepares and migrates an empty database for an instance. */
export const buildDatabase = async (admin: Connection, instance: string): Promise<void> => {
  const serverPassword = testKeys.databasePassword(roleNames(instance).server);
  await prepareDatabase(admin, { instance, serverPassword });
  await migrate(admin, { instance });
};
