import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Client, ClientConfig } from 'pg';
import {
  type EntryRow,
  entriesOf,
  listMembers,
  listParts,
  readCheckpoints,
  readHead,
} from './database-log.ts';
import { inSnapshot } from './verify-database.ts';

/** How an export is done. */
export interface ExportOptions {
  /** C2SP verifier key, put into the file for convenience; a careful reader brings their own. */
  readonly publicKey: string;
  /** Leaves out what identifies people: the file is then fit for a third party, and verifies all the same. */
  readonly withoutIdentities?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Writes the log as it stands to a file that `verifyFile` reads, in memory that does not grow. Returns the number of entries. */
export const exportDatabase = (
  connection: ClientConfig,
  path: string,
  options: ExportOptions,
): Promise<number> =>
  inSnapshot(connection, async (client) => {
    await pipeline(linesOf(client, options), createWriteStream(path, { mode: 0o600 }));
    return (await readHead(client)).size;
  });

async function* linesOf(client: Client, options: ExportOptions): AsyncGenerator<string> {
  const { size, root } = await readHead(client);
  const header = {
    format: 'seloste-audit-export',
    version: 1,
    size,
    root: root.toString('base64'),
    public_key: options.publicKey,
  };
  yield `${JSON.stringify(header)}\n`;
  for (const { root: of, ...row } of await readCheckpoints(client)) {
    yield `C ${JSON.stringify({ ...row, root: of.toString('base64') })}\n`;
  }
  let done = 0;
  let leaves: Buffer[] = [];
  for await (const entries of entriesOf(client, !options.withoutIdentities)) {
    let lines = '';
    for (const entry of entries) {
      lines += linesOfEntry(entry);
      if (entry.body.includes('"members":')) lines += await linesOfList(client, entry, options);
      leaves.push(entry.leaf_hash);
      if (leaves.length < TILE) continue;
      lines += tileLine(leaves);
      leaves = [];
    }
    yield lines;
    done += entries.length;
    options.onProgress?.(done, size);
  }
  if (leaves.length > 0) yield tileLine(leaves);
}

/** Leaf hashes come in one line after the entries that they are of. */
const TILE = 256;

const tileLine = (leaves: readonly Buffer[]): string => `T ${Buffer.concat(leaves).toString('base64url')}\n`;

const LETTERS = { subject: 'S', actor: 'A', reason: 'R' } as const;

const linesOfEntry = (entry: EntryRow): string => {
  let lines = `E ${entry.body}\n`;
  for (const { kind, value, salt } of entry.clear) {
    lines += `${LETTERS[kind]} ${salt.toString('base64url')} ${JSON.stringify(value)}\n`;
  }
  return lines;
};

const linesOfList = async (client: Client, entry: EntryRow, options: ExportOptions): Promise<string> => {
  let lines = '';
  const list = listOf(entry.body);
  if (!list) return lines;
  for (const { commitments } of await listParts(client, list))
    lines += `L ${commitments.toString('base64url')}\n`;
  if (options.withoutIdentities) return lines;
  for (const { subject, salt } of await listMembers(client, list)) {
    lines += `M ${subject} ${salt.toString('base64url')}\n`;
  }
  return lines;
};

/** A body that was tampered with is exported as it is: the verification of the file tells. */
const listOf = (body: string): string | undefined => {
  try {
    return (JSON.parse(body) as { members?: { list: string } }).members?.list;
  } catch {
    return undefined;
  }
};
