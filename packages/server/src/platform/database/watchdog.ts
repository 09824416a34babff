import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { QUIET_SURROUNDINGS } from './cluster-folder.ts';
import type { OperatingUser } from './operating-user.ts';

/** Waits until its standard input ends, which happens when the parent ends, and stops the server if it still runs. */
const SCRIPT = 'cat >/dev/null; [ "$(head -n 1 "$1" 2>/dev/null)" = "$2" ] && kill -INT "$2"';

/** Ends the server of a cluster when this process ends, even by `kill -9`. */
export const tieToProcess = async (folder: string, user: OperatingUser): Promise<void> => {
  const lock = join(folder, 'postmaster.pid');
  const pid = (await readFile(lock, 'utf8')).split('\n')[0] ?? '';
  const watchdog = spawn('/bin/sh', ['-c', SCRIPT, 'sh', lock, pid], {
    ...user,
    ...QUIET_SURROUNDINGS,
    detached: true, // Ctrl+C in the terminal must not end it before the server
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.unref();
  watchdog.stdin?.on('error', () => undefined);
  (watchdog.stdin as unknown as { unref?: () => void })?.unref?.();
};
