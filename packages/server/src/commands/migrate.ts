import type { Command } from 'commander';
import { upgrade } from '../notice/upgrade.ts';
import { readSettings } from '../platform/config/settings.ts';
import { openRegisterDatabase } from '../platform/database/register-database.ts';

export const configure = (command: Command): Command =>
  command.action(async () => {
    const settings = readSettings(process.env);
    const database = await openRegisterDatabase(settings);
    try {
      const { applied } = await upgrade(database, settings.SELOSTE_INSTANCE);
      for (const path of applied) console.log(`applied ${path}`);
      if (applied.length === 0) console.log('The schema is the newest already.');
    } finally {
      await database.stop();
    }
  });
