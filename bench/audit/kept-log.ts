import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { batchStatement } from '../../packages/server/src/audit/batch-statement.ts';
import { checkpointSigner } from '../../packages/server/src/audit/checkpoint.ts';
import { prepareEntry } from '../../packages/server/src/audit/entry-encoding.ts';
import { loadTree, readHead } from '../../packages/server/src/audit/stored-tree.ts';
import {
  type ExportOptions,
  exportDatabase,
} from '../../packages/server/src/audit/verifier/export-database.ts';
import { CLONE_ROOT } from '../../packages/server/src/platform/config/settings.ts';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import { BENCH_HOME, type BenchRegister, type BenchServer, benchKeys } from '../database.ts';
import { progressBar } from '../progress.ts';
import { benchEntry } from './bench-entry.ts';

/** Entries of one statement: the recorder's own statement, with more of them and without waiting for the disk. */
const BATCH = 8192;
/** Names of the kept databases begin so: those of other makings are dropped. */
const PREFIX = 'kept_log_';

/** What a kept log depends on: after a change here another is made. */
const MAKINGS = [
  'packages/server/sql/migrations/0200-audit.sql',
  'packages/server/src/audit/entry-encoding.ts',
  'packages/server/src/audit/merkle/growing-tree.ts',
  'packages/server/src/audit/merkle/tree-hash.ts',
  'bench/audit/bench-entry.ts',
];
const FORM_OF_EXPORT = ['packages/server/src/audit/verifier/export-database.ts'];

const digestOf = async (files: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(join(CLONE_ROOT, file)));
  return hash.digest('hex').slice(0, 8);
};

/** A log of so many entries and its exported files, all kept between runs. */
export interface KeptLog {
  readonly register: BenchRegister;
  /** The log as its officer exports it, and as a third party gets it. */
  readonly files: { readonly whole: string; readonly withoutIdentities: string };
  readonly publicKey: string;
}

/**
 * The log as the recorder would have left it: its own encoding, hashes, tiles and statement. Only the batches are larger and
 * nobody waits for the disk, since no caller is answered: ten million take about five minutes and two of exporting.
 * Broken off, it goes on where it stopped.
 */
export const keepLog = async (server: BenchServer, entries: number): Promise<KeptLog> => {
  const key = await digestOf(MAKINGS);
  const instance = `${PREFIX}${entries}_${key}`;
  await server.dropDatabases(`seloste_${PREFIX}${entries}_`, `seloste_${instance}`);
  const register = await server.register(instance, { keep: true });
  await grow(register, entries);
  const { publicKey } = checkpointSigner(instance, benchKeys.auditSigningSeed());
  const exportLog = async (withoutIdentities: boolean) => {
    const bar = progressBar(`Exporting a log of ${entries} entries`);
    const path = await exported(register, `${entries}${withoutIdentities ? '-bare' : ''}-${key}`, {
      publicKey,
      ...(withoutIdentities && { withoutIdentities }),
      onProgress: bar.step,
    });
    bar.end();
    return path;
  };
  const files = { whole: await exportLog(false), withoutIdentities: await exportLog(true) };
  for (const name of await readdir(BENCH_HOME)) {
    const path = join(BENCH_HOME, name);
    if (name.startsWith(`log-${entries}-`) && !Object.values(files).includes(path)) await rm(path);
  }
  return { register, files, publicKey };
};

/** Appends entries up to a size. */
export const grow = async ({ admin }: BenchRegister, entries: number): Promise<void> => {
  const bar = progressBar(`A log of ${entries} entries`);
  const client = new Client(admin);
  await client.connect();
  try {
    await client.query('set synchronous_commit = off');
    const tree = await loadTree(client, await readHead(client));
    if (tree.size === entries) return;
    if (tree.size > entries) throw new Error('F8: the kept log has more entries than it is to have');
    const began = tree.size;
    let written: Promise<{ rowCount: number | null }> = Promise.resolve({ rowCount: 1 });
    while (tree.size < entries) {
      if (tree.size % (BATCH * 64) < BATCH) {
        await written;
        await client.query('select audit.ensure_partitions()');
      }
      const count = Math.min(BATCH, entries - tree.size);
      const first = tree.size;
      const batch = Array.from({ length: count }, (_, n) => prepareEntry(benchEntry(first + n)));
      const statement = batchStatement(tree, batch);
      if ((await written).rowCount !== 1) throw new Error('F8: the log was moved by another');
      written = client.query(statement); // the database works while the next batch is hashed
      written.catch(() => undefined);
      bar.step(tree.size - began, entries - began);
    }
    if ((await written).rowCount !== 1) throw new Error('F8: the log was moved by another');
    await client.query('set synchronous_commit = on');
    await client.query('vacuum analyze audit.entry, audit.subject, audit.actor, audit.reason, audit.tile');
    await client.query('checkpoint');
  } finally {
    bar.end();
    await client.end();
  }
};

const exported = async ({ admin }: BenchRegister, name: string, options: ExportOptions): Promise<string> => {
  const path = join(BENCH_HOME, `log-${name}-${await digestOf(FORM_OF_EXPORT)}.export`);
  if (existsSync(path) && (await isOf(path, admin))) return path;
  await exportDatabase(admin, `${path}.part`, options);
  await rename(`${path}.part`, path);
  return path;
};

/** Whether a file is of the very log in the database: its header tells the root. */
const isOf = async (path: string, admin: BenchRegister['admin']): Promise<boolean> => {
  const file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0);
  await file.close();
  return withClient(admin, async (client) => {
    const { root } = await readHead(client);
    return buffer.toString('utf8', 0, bytesRead).includes(`"root":"${root.toString('base64')}"`);
  });
};
