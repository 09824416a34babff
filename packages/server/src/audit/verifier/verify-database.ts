import { Client, type ClientConfig } from 'pg';
import {
  countPending,
  type EntryRow,
  entriesOf,
  listMembers,
  listParts,
  readBulks,
  readCheckpoints,
  readHead,
  strayRows,
} from './database-log.ts';
import { LogCheck } from './log-check.ts';
import type { Verdict, VerifyOptions } from './verify-file.ts';

/** Verifies a live log as it stands at this moment; entries written meanwhile are left for the next time. */
export const verifyDatabase = (
  connection: ClientConfig,
  options: VerifyOptions & { readonly publicKey: string },
): Promise<Verdict> => inSnapshot(connection, (client) => verifyLog(client, options));

/** One read-only transaction that sees one moment of the log. */
export const inSnapshot = async <Result>(
  connection: ClientConfig,
  work: (client: Client) => Promise<Result>,
): Promise<Result> => {
  const client = new Client({ application_name: 'seloste audit verify', ...connection });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read, read only');
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
};

/** The same inside an open transaction, which must see one moment of the log. */
export const verifyLog = async (
  client: Client,
  { publicKey, since, onProgress }: VerifyOptions & { readonly publicKey: string },
): Promise<Verdict> => {
  const check = new LogCheck();
  const head = await readHead(client);
  const bulks = await readBulks(client);
  if (since) check.expectCheckpoint(since, publicKey);
  for (const { note, size, root, at } of await readCheckpoints(client)) {
    check.expectCheckpoint(note, publicKey, { size, root: root.toString('latin1'), at });
  }
  let tiles = 0;
  for await (const entries of entriesOf(client)) {
    for (const entry of entries) await takeEntry(client, check, entry, bulks);
    tiles += await compareTiles(client, check);
    onProgress?.(check.tree.size, head.size);
  }
  const { rows } = await client.query<{ count: string }>('select count(*) from audit.tile');
  if (!check.tree.hasGap && Number(rows[0]?.count) !== tiles) check.report('stray_tiles');
  for (const { what, rows: count } of await strayRows(client)) {
    check.report('stray_rows', { values: { count, what } });
  }
  const findings = check.finish({
    size: head.size,
    root: head.root.toString('latin1'),
    frontier: head.frontier.toString('latin1'),
  });
  const root = Buffer.from(check.tree.root(), 'latin1').toString('base64');
  return { size: check.tree.size, root, findings, pending: await countPending(client) };
};

const takeEntry = async (
  client: Client,
  check: LogCheck,
  entry: EntryRow,
  bulks: ReadonlyMap<string, number>,
): Promise<void> => {
  const { seq } = entry;
  if (seq !== check.tree.size) check.missing(check.tree.size, seq);
  const hash = check.entry(Buffer.from(` ${entry.body}`));
  if (hash !== entry.leaf_hash.toString('latin1')) check.reportHash(seq);
  const { leaf } = check;
  if (leaf.at !== entry.at) check.report('other_time', { seq });
  if (leaf.access !== entry.access_id) check.report('other_access', { seq });
  for (const { kind, value, salt } of entry.clear) check.clear(kind, value, salt);
  if (!leaf.members) return;
  const { list } = leaf.members;
  if (bulks.get(list) !== seq) check.report('other_list', { seq });
  for (const [n, { part, commitments }] of (await listParts(client, list)).entries()) {
    if (part !== n) check.report('list_part', { seq });
    check.listPart(commitments);
  }
  for (const { subject, at, salt } of await listMembers(client, list)) {
    if (at !== leaf.at) check.report('member_time', { seq });
    check.member(subject, salt);
  }
};

/** Holds the stored tiles against those that the entries since the last call make. Returns how many there must be. */
const compareTiles = async (client: Client, check: LogCheck): Promise<number> => {
  const expected = check.tree.tiles;
  check.tree.tiles = [];
  if (expected.length === 0) return 0;
  const { rows } = await client.query<{ level: number; index: string; hashes: Buffer; root: Buffer }>(
    `select t.level, t.index, t.hashes, t.root from audit.tile t
     join unnest($1::integer[], $2::bigint[]) as e (level, index) on e.level = t.level and e.index = t.index`,
    [expected.map(({ level }) => level), expected.map(({ index }) => index)],
  );
  const stored = new Map(rows.map((row) => [`${row.level}/${row.index}`, row]));
  for (const { level, index, hashes, root } of expected) {
    const values = { index, level };
    const row = stored.get(`${level}/${index}`);
    if (!row) check.report('tile_missing', { values });
    else if (row.root.toString('latin1') !== root) check.report('tile_root', { values });
    else if (row.hashes.toString('latin1') !== hashes) check.report('tile_hashes', { values });
  }
  return expected.length;
};
