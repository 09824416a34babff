import type { PoolClient } from 'pg';
import type { Database } from '../platform/database/pool.ts';
import { auditErrors } from './audit.errors.ts';
import { type AuditEntry, MOST_INLINE_SUBJECTS } from './audit-entry.ts';
import { batchStatement } from './batch-statement.ts';
import { type PreparedEntry, prepareEntry } from './entry-encoding.ts';
import { leaveEntry } from './entry-of-access.ts';
import { GrowingTree } from './merkle/growing-tree.ts';
import { readPending } from './pending.ts';
import { catchUp, loadTree, readHead } from './stored-tree.ts';

/** Appends to the log. One for each server process; several processes may share a database. */
export interface Recorder {
  /** Resolves when the entry is committed, and not before: reply only after it. Rejected, the access must not be answered. */
  readonly record: (entry: AuditEntry) => Promise<{ readonly seq: number }>;
  /** Numbers what `audit.record` left in committed transactions; resolves when all that was there is in the tree. */
  readonly sequencePending: () => Promise<void>;
  /** The same in a moment, together with what comes until then: the entries are durable, and only their numbers are missing. */
  readonly numberSoon: () => void;
  /** Takes no more entries, and resolves when those it has taken are written. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly entry: PreparedEntry;
  readonly done: (place: { seq: number }) => void;
  readonly failed: (error: unknown) => void;
}

const LARGEST_BATCH = 1024;
const LONGEST_QUEUE = 16_384;
/** After another server came first, this many batches take the head's lock before they work, so that nobody starves. */
const PATIENCE = 16;
/** Milliseconds that an entry which is durable waits for its number, so that many are numbered together. */
const MOMENT = 20;
/** How often, in entries, partitions ahead are seen to. */
const PARTITION_ROUND = 2 ** 22;

/**
 * Opens the log on a pool under the system role: makes the partitions ahead, takes the tree up, numbers what a crash left.
 * While one batch commits the next one gathers, so that concurrent calls share a commit.
 */
export const openRecorder = async (database: Database): Promise<Recorder> => {
  const queue: Waiting[] = [];
  let sequencers: PromiseWithResolvers<void>[] = [];
  let tree: GrowingTree | undefined;
  let contended = 0;
  let partitionsSeenTo = 0;
  let running: Promise<void> | undefined;
  let closed = false;
  let soon: NodeJS.Timeout | undefined;

  const append = async (client: PoolClient, entries: readonly PreparedEntry[], onto: GrowingTree) => {
    const attempt = new GrowingTree(onto.edge());
    const { rowCount } = await client.query(batchStatement(attempt, entries));
    if (rowCount === 1) tree = attempt;
    return rowCount === 1;
  };

  /** Pending entries are read after the head is known: should the head move, they are read anew, never numbered twice. */
  const write = async (client: PoolClient, queued: readonly PreparedEntry[], withPending: boolean) => {
    const gather = async () => [...queued, ...(withPending ? await readPending(client, LARGEST_BATCH) : [])];
    tree ??= await loadTree(client, await readHead(client));
    if (contended === 0) {
      const first = tree.size;
      const entries = await gather();
      if (entries.length === 0 || (await append(client, entries, tree))) return { first, entries };
      contended = PATIENCE;
    }
    await client.query('begin');
    try {
      const head = await readHead(client, true);
      contended = head.size === tree.size ? contended - 1 : PATIENCE;
      const current = await (head.size - tree.size > LARGEST_BATCH * 64
        ? loadTree(client, head)
        : catchUp(client, tree, head));
      const entries = await gather();
      if (entries.length > 0 && !(await append(client, entries, current))) {
        throw auditErrors['audit-log-damaged']({ size: head.size });
      }
      await client.query('commit');
      return { first: head.size, entries };
    } catch (error) {
      await client.query('rollback').catch(() => undefined); // the connection may be gone; the first error tells
      throw error;
    }
  };

  const seeToPartitions = async (client: PoolClient) => {
    const round = Math.floor((tree?.size ?? 0) / PARTITION_ROUND);
    if (round <= partitionsSeenTo) return;
    await client.query('select audit.ensure_partitions()');
    partitionsSeenTo = round;
  };

  const writeBatch = async () => {
    const batch = queue.splice(0, LARGEST_BATCH);
    const asking = sequencers;
    sequencers = [];
    try {
      const { first, entries } = await database.withConnection(async (client) => {
        await seeToPartitions(client);
        return write(
          client,
          batch.map(({ entry }) => entry),
          asking.length > 0,
        );
      });
      for (const [n, { done }] of batch.entries()) done({ seq: first + n });
      if (entries.length - batch.length < LARGEST_BATCH) for (const { resolve } of asking) resolve();
      else sequencers.push(...asking);
    } catch (error) {
      tree = undefined; // whether the commit was lost or only its confirmation: the database tells at the next batch
      for (const { failed } of batch) failed(error);
      for (const { reject } of asking) reject(error);
    }
  };

  /** The loop ends in the same step in which it sees nothing left: whoever comes next starts it anew. */
  const run = () => {
    running ??= (async () => {
      while (queue.length + sequencers.length > 0) await writeBatch();
      running = undefined;
    })();
  };

  const sequencePending = () => {
    const asked = Promise.withResolvers<void>();
    sequencers.push(asked);
    run();
    return asked.promise;
  };

  /** What fails here stays pending, and is numbered with the next. */
  const numberNow = () => {
    clearTimeout(soon);
    soon = undefined;
    sequencePending().catch(() => undefined);
  };
  const numberSoon = () => {
    if (!closed) soon ??= setTimeout(numberNow, MOMENT);
  };

  /** Many subjects become a list of members, which the database salts and commits to by itself. */
  const recordList = async (entry: AuditEntry): Promise<{ seq: number }> => {
    const [left] = await database.query<{ id: string }>(
      { 'seloste.access_id': entry.accessId },
      leaveEntry(entry, entry.durationMs),
    );
    await sequencePending();
    const [bulk] = await database.query<{ seq: string }>(
      {},
      { text: 'select seq from audit.bulk where list = $1', values: [left?.id] },
    );
    return { seq: Number(bulk?.seq) };
  };

  const record = async (entry: AuditEntry): Promise<{ seq: number }> => {
    if (closed) throw auditErrors['audit-log-closed']();
    const subjects = new Set(entry.subjects);
    if (subjects.size > MOST_INLINE_SUBJECTS) {
      prepareEntry(entry); // refuses what the log does not take
      return recordList({ ...entry, subjects: [...subjects] });
    }
    if (queue.length >= LONGEST_QUEUE) throw auditErrors['audit-log-busy']({ waiting: queue.length });
    const prepared = prepareEntry(entry);
    return new Promise((done, failed) => {
      queue.push({ entry: prepared, done, failed });
      run();
    });
  };

  await database.query({}, { text: 'select audit.ensure_partitions()' });
  await sequencePending();
  return {
    record,
    sequencePending,
    numberSoon,
    close: async () => {
      closed = true;
      if (soon) numberNow();
      while (running) await running;
    },
  };
};
