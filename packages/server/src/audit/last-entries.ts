import type { Database } from '../platform/database/pool.ts';

/** The end of the log as it lies. */
export interface LastEntries {
  /** The leaves' bytes, oldest first. */
  readonly leaves: readonly string[];
  /**
   * What identifies people in them, as far as it is still there: `A` who acted, `R` the reason as a JSON string, `S` whom it was
   * about, each with the entry's number and a space before it: `S 17 <subject>`. Members of a bulk access are not listed.
   */
  readonly identities: readonly string[];
  /** Whether entries that are committed with their data had no number yet, and so are not among these. */
  readonly pending: boolean;
}

/**
 * One range of numbers in each table, one row for each, nothing joined and nothing put together: joined to a line for each
 * entry it cost the database two and a half times as much. Both bounds are in the conditions, so that a plan kept for any size
 * still reads by index.
 */
const IN_SPAN = 'x.seq >= (select first from span) and x.seq < (select size from span)';
const TEXT = `
  with span as materialized (select greatest(size - $1, 0) as first, size from audit.head)
  (select x.body as line from audit.entry x where ${IN_SPAN} order by x.seq)
  union all
  (select 'A ' || x.seq || ' ' || x.actor from audit.actor x where ${IN_SPAN} order by x.seq)
  union all
  (select 'R ' || x.seq || ' ' || to_json(x.reason) from audit.reason x where ${IN_SPAN} order by x.seq)
  union all
  (select 'S ' || x.seq || ' ' || x.subject from audit.subject x where ${IN_SPAN} order by x.seq)
  union all
  (select 'pending' where exists (select from audit.pending))`;

/**
 * Reads the last entries, for whoever supervises the register.
 *
 * @param most entries, 1 to 1000
 */
export const readLastEntries = async (database: Database, most: number): Promise<LastEntries> => {
  const rows = await database.query<[line: string]>(
    {},
    {
      name: 'seloste-audit-last-entries',
      text: TEXT,
      values: [Math.min(Math.max(Math.trunc(most), 1), 1000)],
      rowMode: 'array',
    },
    'read only',
  );
  const leaves: string[] = [];
  const identities: string[] = [];
  let pending = false;
  for (const [line] of rows) {
    if (line === 'pending') pending = true;
    else (line.startsWith('{') ? leaves : identities).push(line);
  }
  return { leaves, identities, pending };
};
