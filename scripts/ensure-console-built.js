// Builds the staff console when its sources, its messages or the locked packages are other than those of the last build.
// Runs before `npm start` and `npm test` on whatever Node the machine has; the build itself runs on the pinned one.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const consoleFolder = `${root}packages/console`;
const SOURCES = ['src', 'messages', 'build', 'public', 'index.html', 'vite.config.ts', 'package.json'];

const filesIn = (path) =>
  SOURCES.filter((name) => existsSync(`${path}/${name}`)).flatMap((name) =>
    name.includes('.')
      ? [name]
      : readdirSync(`${path}/${name}`, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !/\.(test|generate)\.ts$/.test(entry.name))
          .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(path.length + 1)),
  );

/** Changes with the content or the name of any file that the build reads. */
const fingerprint = () => {
  const hash = createHash('sha256');
  for (const file of filesIn(consoleFolder).sort())
    hash.update(`${file}\0`).update(readFileSync(`${consoleFolder}/${file}`));
  return hash.update(readFileSync(`${root}package-lock.json`)).digest('hex');
};

const builtFrom = () => {
  try {
    return readFileSync(`${consoleFolder}/dist/built-from`, 'utf8');
  } catch {
    return '';
  }
};

/** Puts a folder where another may be, which another process may be putting there too: the last one stays. */
const putInPlace = (folder, place) => {
  for (let attempt = 1; ; attempt += 1) {
    const old = `${folder}-old-${attempt}`;
    try {
      if (existsSync(place)) renameSync(place, old);
      renameSync(folder, place);
      return;
    } catch (error) {
      if (attempt === 10) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
};

/** @returns whether there is a build of the sources as they are. */
export const ensureConsoleBuilt = () => {
  const wanted = fingerprint();
  if (builtFrom() === wanted) return true;
  console.error('Building the console …');
  // Several may build at once: each writes a folder of its own, and the last one to finish is what is served.
  const out = `dist-${process.pid}`;
  const pinned = `${root}node_modules/.bin/node`;
  const { status } = spawnSync(
    existsSync(pinned) ? pinned : process.execPath,
    [`${root}node_modules/vite/bin/vite.js`, 'build', '--logLevel', 'warn'],
    {
      cwd: consoleFolder,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, NODE_ENV: 'production', SELOSTE_CONSOLE_OUT: out },
    },
  );
  if (status !== 0) {
    rmSync(`${consoleFolder}/${out}`, { recursive: true, force: true });
    return false;
  }
  writeFileSync(`${consoleFolder}/${out}/built-from`, wanted);
  putInPlace(`${consoleFolder}/${out}`, `${consoleFolder}/dist`);
  return true;
};

if (process.argv[1] === fileURLToPath(import.meta.url) && !ensureConsoleBuilt()) {
  console.error('The console could not be built: see the message above. Nothing was started.');
  process.exit(1);
}
