import type { Command } from 'commander';
import { startRegister } from '../main.ts';
import { readSettings } from '../platform/config/settings.ts';

export const configure = (command: Command): Command =>
  command.action(async () => {
    const register = await startRegister(readSettings(process.env));
    console.log(`Seloste answers at ${register.address}. Ctrl+C stops it.`);
    await stopSignal();
    await register.stop();
  });

/** Waits for Ctrl+C or a service manager's stop. A second signal ends the process at once, as usual. */
const stopSignal = (): Promise<void> =>
  new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
