import { randomUUIDv7 } from 'node:crypto';
import { factOn, type NoticeDocument, trafficPeriods } from '@seloste/notice';
import type { Audit } from './audit.api.ts';

export interface PruneOptions {
  readonly audit: Pick<Audit, 'prune' | 'record'>;
  readonly notice: () => { readonly document: NoticeDocument; readonly edition: number };
  /** Today in Finland, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/**
 * Takes what identifies people from look-ups of traffic data whose two years are over (917/2014 §145; the period is read from
 * the dated table of law). The categories are those that the notice calls traffic data. What was taken is itself an entry. May be
 * run at any time; a run on a day on which nothing ends does nothing.
 *
 * @returns the number of entries' identifying rows that are gone.
 */
export async function pruneTrafficLookUps({ audit, notice, today }: PruneOptions): Promise<number> {
  const startedAt = Date.now();
  const { document, edition } = notice();
  const on = today();
  const keptFor = factOn(trafficPeriods, 'processing-log', on)?.period;
  const categories = Object.entries(document.categories ?? {}).flatMap(([id, { traffic }]) =>
    traffic ? [id] : [],
  );
  if (keptFor === undefined || categories.length === 0) return 0;
  const { subjects, actors, reasons, members } = await audit.prune({ categories, keptFor, on });
  const rows = subjects + actors + reasons + members;
  if (rows === 0) return 0;
  await audit.record({
    accessId: randomUUIDv7(),
    at: new Date(startedAt),
    operation: 'prune',
    outcome: 'allowed',
    purpose: null,
    controller: null,
    noticeVersion: edition,
    categories,
    records: ['audit_log'],
    rows,
    durationMs: Date.now() - startedAt,
    actor: null,
    subjects: [],
    reason: null,
  });
  return rows;
}

const HOUR = 3_600_000; // milliseconds

/** Prunes now and every hour: cheap where nothing ends, and a register that was down catches up. Returns what stops it. */
export function pruneHourly(options: PruneOptions, failed: (error: unknown) => void): () => void {
  const run = () => void pruneTrafficLookUps(options).catch(failed);
  run();
  const timer = setInterval(run, HOUR).unref();
  return () => clearInterval(timer);
}
