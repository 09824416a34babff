#!/usr/bin/env node
// Starts the command line under the Node that the project pins. `npx` may run this file with the machine's own
// Node, which can be too old to run TypeScript; then the pinned one is started with the same arguments.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';

const OLDEST_NODE = 24;
const entry = new URL('../src/commands/entry.ts', import.meta.url);

const pinnedNode = () => {
  const name = `node-${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'bin', 'node');
  } catch {
    console.error(`Seloste needs Node ${OLDEST_NODE} or newer, and this is ${process.version}.`);
    console.error(
      'Run "npm install" in the clone (it brings a pinned Node on Linux), or install a newer Node.',
    );
    return process.exit(1);
  }
};

if (Number.parseInt(process.versions.node, 10) >= OLDEST_NODE) {
  await import(entry.href);
} else {
  const child = spawn(pinnedNode(), [process.argv[1], ...process.argv.slice(2)], { stdio: 'inherit' });
  // Signals from a terminal reach the child by themselves; those sent to this process alone are passed on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
