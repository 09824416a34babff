import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Access } from '../../access/access.api.ts';
import { collectionErrors } from '../collection.errors.ts';
import { type ImportJob, isRunning } from './import-job.ts';
import { openSealedUpload } from './sealed-upload.ts';

/** The imports under way in this process. */
export interface ImportBook {
  readonly open: (access: Access) => Promise<ImportJob>;
  /** @throws import-unknown, also for somebody else's */
  readonly find: (id: string, access: Access) => ImportJob;
  /** Runs the work of a job when no other job of the process runs. @throws import-busy */
  readonly run: (job: ImportJob, work: () => Promise<void>) => void;
  readonly discard: (job: ImportJob) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Milliseconds after which a file that nobody asks for is thrown away. */
const FORGOTTEN_AFTER = 2 * 3_600_000;
const SWEEP_EVERY = 60_000; // milliseconds
/** One person's files at a time: each may be large. */
const MOST_A_PERSON = 3;

/** Bytes of one file, where nothing else is said: some ten times a million customers. */
const MOST_BYTES = 4 * 1024 ** 3;

/** Opens the book; files lie in a folder of this process that only its user can read. */
export const openImportBook = async ({
  mostBytes = MOST_BYTES,
  now = Date.now,
}: {
  readonly mostBytes?: number | undefined;
  readonly now?: () => number;
} = {}): Promise<ImportBook> => {
  const folder = await mkdtemp(join(tmpdir(), 'seloste-imports-'));
  const jobs = new Map<string, ImportJob>();
  const running = new Set<Promise<void>>();

  const discard = async (job: ImportJob): Promise<void> => {
    jobs.delete(job.id);
    await job.upload.remove();
  };
  /** Whoever begins a new one has left the oldest behind. @throws imports-too-many when all of them run */
  const makeRoom = async (own: readonly ImportJob[]): Promise<void> => {
    const [oldest] = own.filter((job) => !isRunning(job)).toSorted((a, b) => a.touchedAt - b.touchedAt);
    if (!oldest) throw collectionErrors['imports-too-many']({ most: MOST_A_PERSON });
    await discard(oldest);
  };
  const sweep = setInterval(() => {
    for (const job of jobs.values())
      if (!isRunning(job) && now() - job.touchedAt > FORGOTTEN_AFTER)
        void discard(job).catch(() => undefined);
  }, SWEEP_EVERY).unref();

  const openOne = async ({ actor, purpose, controller }: Access): Promise<ImportJob> => {
    const own = [...jobs.values()].filter(({ owner }) => owner.actor.id === actor.id);
    if (own.length >= MOST_A_PERSON) await makeRoom(own);
    const id = randomUUID();
    const upload = await openSealedUpload(join(folder, id), mostBytes);
    const job: ImportJob = {
      id,
      owner: { actor, purpose, controller },
      upload,
      state: 'receiving',
      stopping: false,
      touchedAt: now(),
    };
    jobs.set(id, job);
    return job;
  };
  let opening: Promise<unknown> = Promise.resolve();

  return {
    // One after another: many begun at once would each find room.
    open: (access) => {
      const opened = opening.then(() => openOne(access));
      opening = opened.catch(() => undefined);
      return opened;
    },
    find: (id, { actor, purpose, controller }) => {
      const job = jobs.get(id);
      const own =
        job?.owner.actor.id === actor.id &&
        job.owner.purpose === purpose &&
        job.owner.controller === controller;
      if (!job || !own) throw collectionErrors['import-unknown']({ import: id });
      job.touchedAt = now();
      return job;
    },
    run: (_job, work) => {
      if (running.size > 0) throw collectionErrors['import-busy']();
      const run = work().finally(() => running.delete(run));
      running.add(run);
    },
    discard,
    close: async () => {
      clearInterval(sweep);
      for (const job of jobs.values()) job.stopping = true;
      await Promise.all(running);
      for (const job of [...jobs.values()]) await discard(job);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
