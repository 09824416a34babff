import type { Client } from 'pg';
import { upgrade } from '../notice/upgrade.ts';
import { readSettings } from '../platform/config/settings.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import { openRegisterDatabase } from '../platform/database/register-database.ts';

/**
 * Runs an operator's work on the register that the settings name: the database is started when it is ours and not running,
 * brought to the newest schema, and given up afterwards.
 */
export const withOperator = async <Result>(
  work: (client: Client, instance: string) => Promise<Result>,
): Promise<Result> => {
  const settings = readSettings(process.env);
  const instance = settings.SELOSTE_INSTANCE;
  const register = await openRegisterDatabase(settings);
  try {
    await upgrade(register, instance);
    return await withClient(register.admin, (client) => work(client, instance));
  } finally {
    await register.stop();
  }
};
