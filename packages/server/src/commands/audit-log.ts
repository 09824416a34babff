import type { ClientConfig } from 'pg';
import { type CheckpointSigner, checkpointSigner } from '../audit/checkpoint.ts';
import { readSettings } from '../platform/config/settings.ts';
import { type Database, openDatabase } from '../platform/database/pool.ts';
import { openRegisterDatabase } from '../platform/database/register-database.ts';
import { roleNames } from '../platform/database/roles.ts';

/** Where the log is and what signs it, for the verbs about it. */
export interface AuditLog {
  /** Connects under the system role: it reads the log and can change nothing in it. */
  readonly connection: ClientConfig;
  /** A pool under the system role. */
  readonly database: Database;
  readonly signer: CheckpointSigner;
  readonly instance: string;
  readonly signingSeed: Buffer;
}

/** Finds or starts the register's database for one piece of work on its log. */
export const withAuditLog = async <Result>(work: (log: AuditLog) => Promise<Result>): Promise<Result> => {
  const settings = readSettings(process.env);
  const instance = settings.SELOSTE_INSTANCE;
  const role = roleNames(instance).system;
  const register = await openRegisterDatabase(settings);
  const database = openDatabase(register.server, { role, max: 2, name: 'seloste audit' });
  try {
    const signingSeed = register.keys.auditSigningSeed();
    return await work({
      connection: { ...register.server, options: `-c role=${role}` },
      database,
      signer: checkpointSigner(instance, signingSeed),
      instance,
      signingSeed,
    });
  } finally {
    await database.close();
    await register.stop();
  }
};
