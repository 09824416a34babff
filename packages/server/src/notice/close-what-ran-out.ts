import type { Database } from '../platform/database/pool.ts';

const HOUR = 3_600_000; // milliseconds

/**
 * Carries out what the calendar changes by itself (a permission's last day, the beginning or end of a block, the end of a relationship) at
 * the start and then every hour, so that a day's changes are in force within an hour of midnight whatever time zone the
 * database keeps. The database remembers how far it has come: a register that was down catches up.
 *
 * @param system a pool of the system role.
 * @param failed told of a run that failed; the next one tries again.
 * @returns stops it.
 */
export async function closeWhatRanOut(
  system: Database,
  failed: (error: unknown) => void,
): Promise<() => void> {
  const run = () => system.query({}, { text: 'select notice.close_what_ran_out()' });
  await run();
  const timer = setInterval(() => void run().catch(failed), HOUR);
  timer.unref();
  return () => clearInterval(timer);
}
