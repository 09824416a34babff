import { join } from 'node:path';
import { applyNotice } from '../packages/server/src/notice/apply-notice.ts';
import { loadEdition } from '../packages/server/src/notice/load-edition.ts';
import { CLONE_ROOT } from '../packages/server/src/platform/config/settings.ts';
import { withClient } from '../packages/server/src/platform/database/prepare-database.ts';
import { roleNames } from '../packages/server/src/platform/database/roles.ts';
import { type BenchRegister, type BenchServer, benchKeys } from './database.ts';

export const MPY = join(CLONE_ROOT, 'notices', 'mpy');
export const CONTROLLER = 'mpy_telecom';

/** A new register with notices/mpy in force and nothing in it. */
export const mpyRegister = async (server: BenchServer, instance: string): Promise<BenchRegister> => {
  const register = await server.register(instance);
  const edition = await loadEdition(MPY, new Date().toISOString().slice(0, 10));
  await withClient(register.admin, (client) => applyNotice(client, edition, instance));
  return register;
};

/** A copy of a register that nobody uses, under another database name. */
export const copyRegister = async (
  server: BenchServer,
  { instance, admin }: BenchRegister,
  to: string,
): Promise<BenchRegister> => {
  const copied = await server.copyDatabase(admin.database, to, instance);
  const user = roleNames(instance).server;
  return {
    instance,
    admin: copied,
    server: { ...copied, user, password: benchKeys.databasePassword(user) },
  };
};
