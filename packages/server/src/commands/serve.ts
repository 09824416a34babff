import type { Command } from 'commander';
import { startRegister } from '../main.ts';
import { readSettings } from '../platform/config/settings.ts';
import type { RegisterDatabase } from '../platform/database/register-database.ts';
import { applyExample, fillWithDemo, firstLook } from './example.ts';
import { welcome } from './welcome.ts';

export const configure = (command: Command): Command =>
  command
    .option('--example <notice>', 'where no notice is in force: apply this one and load a demo register')
    .option('--customers <number>', 'size of the demo register', '1000')
    .action(async ({ example, customers }: { example?: string; customers: string }) => {
      const settings = readSettings(process.env);
      const prepare = async (database: RegisterDatabase) => {
        if (example === undefined) return;
        await applyExample(database, settings.SELOSTE_INSTANCE, example);
        await fillWithDemo(database, settings, Number(customers));
      };
      const register = await startRegister(settings, { prepare });
      const look = register.demo ? await firstLook(register.database) : undefined;
      for (const line of welcome(register, look)) console.log(line);
      console.log(`\nSeloste answers at ${register.address}. Ctrl+C stops it.`);
      await stopSignal();
      await register.stop();
    });

/** A signal to a whole process group arrives twice: by itself, and passed on by the launcher. */
const SAME_SIGNAL = 2_000; // milliseconds

/** Waits for Ctrl+C or a service manager's stop. A second signal, later, ends the process at once. */
const stopSignal = (): Promise<void> =>
  new Promise((stop) => {
    let first: number | undefined;
    const heard = () => {
      first ??= Date.now();
      if (Date.now() - first > SAME_SIGNAL) process.exit(130);
      stop();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, heard);
  });
