import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CLONE_ROOT } from '../../packages/server/src/platform/config/settings.ts';
import { destroyEmbedded } from '../../packages/server/src/platform/database/embedded.ts';
import type { Figure } from '../comparison.ts';
import { MPY } from '../mpy-register.ts';
import type { RegisterReady } from './bench-register.ts';
import { freePort, startChild } from './child.ts';

/**
 * The first start of all: PostgreSQL's cluster, the roles, the schema and the notice are made, and the register answers. Without
 * people. Only with the embedded PostgreSQL, since another is there before.
 */
export const freshStart = async (): Promise<Figure[]> => {
  if (process.env.DATABASE_URL) return [];
  const home = join(CLONE_ROOT, '.seloste', 'bench-fresh');
  const gone = async () => {
    await destroyEmbedded(home);
    await rm(home, { recursive: true, force: true });
  };
  await gone();
  const fresh = await startChild<RegisterReady>(new URL('./register-process.ts', import.meta.url), {
    environment: {
      SELOSTE_HOME: home,
      SELOSTE_PORT: String(await freePort()),
      SELOSTE_DEMO_SIGN_IN_PORT: String(await freePort()),
      SELOSTE_LOG_LEVEL: 'warn',
      BENCH_NOTICE: MPY,
      BENCH_CUSTOMERS: '0',
    },
  });
  await fresh.stop();
  await gone();
  return [{ title: 'first start, with no database yet', value: fresh.startedIn, unit: 'ms' }];
};
