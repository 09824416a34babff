import { applyExample, fillWithDemo } from '../../packages/server/src/commands/example.ts';
import { startRegister } from '../../packages/server/src/main.ts';
import { readSettings } from '../../packages/server/src/platform/config/settings.ts';

/** The register's own server, as `seloste serve` starts it, told over the channel to its parent where it answers. */
const settings = readSettings(process.env);
const began = performance.now();
const register = await startRegister(settings, {
  prepare: async (database) => {
    await applyExample(database, settings.SELOSTE_INSTANCE, process.env.BENCH_NOTICE ?? '');
    await fillWithDemo(database, settings, Number(process.env.BENCH_CUSTOMERS));
  },
});
process.send?.({
  address: register.address,
  issuer: register.issuer,
  admin: register.database.admin,
  milliseconds: performance.now() - began,
});
process.once('disconnect', () => void register.stop().then(() => process.exit(0)));
