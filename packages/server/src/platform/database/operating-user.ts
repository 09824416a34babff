import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { platformErrors } from '../errors/platform.errors.ts';

const run = promisify(execFile);

/** The system user of the embedded database on machines where the register runs as root. */
export const DATABASE_USER = 'seloste';

/** Who the database's processes run as; empty when they run as whoever started the register. */
export type OperatingUser = { readonly uid: number; readonly gid: number } | Record<never, never>;

/** PostgreSQL refuses root, so root gets a system user of its own, made when it is missing. */
export const operatingUser = async (): Promise<OperatingUser> => {
  if (process.getuid?.() !== 0) return {};
  const known = await lookUp();
  if (known) return known;
  await run('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', DATABASE_USER]).catch(
    // Two processes may start at once: the look-up below tells whether the other one made it.
    () => undefined,
  );
  const made = await lookUp();
  if (made) return made;
  throw platformErrors['no-user-for-database']({ user: DATABASE_USER });
};

const lookUp = async (): Promise<OperatingUser | undefined> => {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (which) => Number((await run('id', [which, DATABASE_USER])).stdout)),
    );
    return uid && gid ? { uid, gid } : undefined;
  } catch {
    return undefined;
  }
};

const OTHERS_MAY_ENTER = 0o001;

/** Whether a user who owns none of them can pass all folders above `path` and, if it exists, `path` itself. */
export const isOpenToOthers = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => undefined);
  if (found && (found.mode & OTHERS_MAY_ENTER) === 0) return false;
  const parent = dirname(path);
  return parent === path || isOpenToOthers(parent);
};
