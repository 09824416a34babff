import { resolve } from 'node:path';
import { CLONE_ROOT, type Settings } from '../config/settings.ts';
import { type Keys, keysFrom } from '../keys/keys.ts';
import { loadMasterKey } from '../keys/master-key.ts';
import { refuseForeignKey } from '../keys/master-key-check.ts';
import { type Connection, connectionFromUrl } from './connection.ts';
import { startEmbedded } from './embedded.ts';
import { ensureDatabase, prepareDatabase } from './prepare-database.ts';
import { roleNames } from './roles.ts';

/** A register's running, prepared database (not yet migrated) and its keys. */
export interface RegisterDatabase {
  /** The operator's connection: migrations and `notice apply` only. */
  readonly admin: Connection;
  /** The server role's connection: owns nothing, sees nothing until it takes a purpose's role. */
  readonly server: Connection;
  readonly keys: Keys;
  /** SELOSTE_HOME as an absolute path. */
  readonly home: string;
  /** Gives the embedded server up, if there is one. Close all pools before. */
  readonly stop: () => Promise<void>;
}

/** Finds or starts the database that the settings name and makes its roles. */
export const openRegisterDatabase = async (settings: Settings): Promise<RegisterDatabase> => {
  const home = resolve(CLONE_ROOT, settings.SELOSTE_HOME);
  const keys = keysFrom(await loadMasterKey(home, settings.SELOSTE_MASTER_KEY));
  const { maintenance, database, stop } = await findServer(settings, home);
  try {
    const admin = await ensureDatabase(maintenance, database);
    await refuseForeignKey(admin, keys);
    const instance = settings.SELOSTE_INSTANCE;
    const user = roleNames(instance).server;
    const password = keys.databasePassword(user);
    await prepareDatabase(admin, { instance, serverPassword: password });
    return { admin, server: { ...admin, user, password }, keys, home, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const findServer = async (settings: Settings, home: string) => {
  if (settings.DATABASE_URL) {
    const own = connectionFromUrl(settings.DATABASE_URL);
    return { maintenance: own, database: own.database, stop: async () => undefined };
  }
  const port = settings.SELOSTE_DATABASE_PORT;
  const embedded = await startEmbedded({ home, ...(port && { port }) });
  return {
    maintenance: embedded.connection,
    database: `seloste_${settings.SELOSTE_INSTANCE}`,
    stop: embedded.stop,
  };
};
