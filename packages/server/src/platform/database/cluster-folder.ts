import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { access, chown, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { platformErrors } from '../errors/platform.errors.ts';
import { readOrCreateSecretFile } from '../files/secret-file.ts';
import { SHARED_STATE } from './binaries.ts';
import { isOpenToOthers, type OperatingUser } from './operating-user.ts';

const run = promisify(execFile);

/** The superuser of an embedded cluster: only migrations and the operator's own tools connect as it. */
export const CLUSTER_SUPERUSER = 'postgres';

/** What is kept of an embedded cluster in SELOSTE_HOME/database.json. */
export interface ClusterRecord {
  /** Folder of the cluster's files: in SELOSTE_HOME, or under /var/lib where SELOSTE_HOME is closed to its user. */
  readonly folder: string;
  /** Password of the cluster's superuser. */
  readonly password: string;
}

/** Finds or decides where the cluster of this SELOSTE_HOME lies. */
export const clusterRecord = async (home: string, user: OperatingUser): Promise<ClusterRecord> => {
  await mkdir(home, { recursive: true });
  const closed = 'uid' in user && !(await isOpenToOthers(home));
  const folder = closed ? join(SHARED_STATE, randomUUID(), 'postgres') : join(home, 'postgres');
  const made: ClusterRecord = { folder, password: randomBytes(24).toString('base64url') };
  return JSON.parse(await readOrCreateSecretFile(join(home, 'database.json'), () => JSON.stringify(made)));
};

/** Whoever owns an existing cluster goes on running it, also when the register is started as root later. */
export const ownerOf = async (folder: string): Promise<OperatingUser | undefined> => {
  const found = await stat(folder).catch(() => undefined);
  if (!found || found.uid === 0 || process.getuid?.() !== 0) return undefined;
  return { uid: found.uid, gid: found.gid };
};

/**
 * Makes the cluster's files unless they are there. Works in a draft beside the goal and renames it, so that a start
 * that was killed half-way leaves no half-made cluster. Text is UTF-8 and ordered by code point unless a column says
 * otherwise, so that the order does not depend on the machine.
 */
export const makeCluster = async (
  record: ClusterRecord,
  binaries: string,
  user: OperatingUser,
): Promise<void> => {
  if (await exists(join(record.folder, 'PG_VERSION'))) return;
  const draft = `${record.folder}.${randomUUID()}`;
  const secrets = await mkdtemp(join(tmpdir(), 'seloste-'));
  try {
    await mkdir(dirname(draft), { recursive: true, mode: 0o755 });
    await mkdir(draft, { mode: 0o700 });
    await writeFile(join(secrets, 'password'), record.password, { mode: 0o600 });
    if ('uid' in user) {
      for (const path of [draft, secrets, join(secrets, 'password')]) await chown(path, user.uid, user.gid);
    }
    await run(
      join(binaries, 'initdb'),
      [
        `--pgdata=${draft}`,
        `--username=${CLUSTER_SUPERUSER}`,
        `--pwfile=${join(secrets, 'password')}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
      ],
      { ...user, ...QUIET_SURROUNDINGS },
    );
    await rename(draft, record.folder).catch(async (error) => {
      if (!(await exists(join(record.folder, 'PG_VERSION')))) throw error; // else another start was quicker
    });
  } catch (cause) {
    throw platformErrors['embedded-database-failed']({ step: 'initdb', log: record.folder }).from(cause);
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(secrets, { recursive: true, force: true });
  }
};

/** The folder the register was started in may be closed to the database's user, and its environment is not its business. */
export const QUIET_SURROUNDINGS = {
  cwd: '/',
  env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
} as const;

const exists = async (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
