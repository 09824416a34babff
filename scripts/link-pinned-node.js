// Puts the pinned Node at node_modules/.bin/node, where npm scripts find it before the machine's own. npm 11 links it by
// itself; npm 10 does not when several packages, one for each platform, offer the same command. Plain JavaScript,
// since it runs on whatever Node the machine has. Where no pinned Node exists for the platform, it does nothing.
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const pinned = `node-${process.platform}-${process.arch}/bin/node`;
const link = `${modules}/.bin/node`;

if (existsSync(`${modules}/${pinned}`) && !existsSync(link)) {
  rmSync(link, { force: true }); // a link to another platform's package, which is not installed
  symlinkSync(`../${pinned}`, link);
}
