import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyExample, fillWithDemo } from '../../server/src/commands/example.ts';
import { type RunningRegister, startRegister } from '../../server/src/main.ts';
import { readSettings } from '../../server/src/platform/config/settings.ts';
import { freePort } from '../../server/src/platform/database/free-port.ts';

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** A register of its own with the example notice and so many invented customers; `remove` stops it and deletes its folder. */
export const startDemoRegister = async (
  customers: number,
): Promise<{ readonly register: RunningRegister; readonly remove: () => Promise<void> }> => {
  const home = await mkdtemp(join(tmpdir(), 'seloste-demo-'));
  const settings = readSettings({
    SELOSTE_HOME: home,
    SELOSTE_INSTANCE: 'demo',
    SELOSTE_PORT: String(await freePort()),
    SELOSTE_DEMO_SIGN_IN_PORT: String(await freePort()),
    SELOSTE_LOG_LEVEL: 'error',
  });
  const register = await startRegister(settings, {
    prepare: async (database) => {
      await applyExample(database, settings.SELOSTE_INSTANCE, join(PROJECT, 'notices/mpy'));
      await fillWithDemo(database, settings, customers);
    },
  });
  const remove = async () => {
    await register.stop();
    await rm(home, { recursive: true, force: true });
  };
  return { register, remove };
};
