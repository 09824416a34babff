// Installs the dependencies when they are missing or older than the lock file. Runs before `npm start` and
// `npm test` on whatever Node the machine has (20 or newer), so it is plain JavaScript without dependencies.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const modifiedAt = (path) => statSync(`${root}/${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes node_modules/.package-lock.json last, so its time is the time of the last finished install.
if (modifiedAt('node_modules/.package-lock.json') < modifiedAt('package-lock.json')) {
  console.error('Installing dependencies (first run, or the lock file changed) …');
  // Not `npm ci`: it refuses a lock file that lacks the optional packages of other platforms, and a registry mirror may
  // not carry those. This form takes exactly what the lock file holds and leaves that file as it is.
  const { status } = spawnSync('npm', ['install', '--no-save', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    console.error('npm install failed: see its message above. Nothing was started.');
    process.exit(status ?? 1);
  }
}

await import('./link-pinned-node.js');
