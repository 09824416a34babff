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
 * One range of numbers in each table, nothing joined: joined to a line for each entry it cost the database two and a half times
 * as much. Lines come 64 to a row: each row by itself would cost the server more to take in than the database to find, and one
 * text of them all is moved whenever it outgrows its room. Both bounds are in the conditions, so that a plan kept for any size still
 * reads by index.
 */
const LINES = (kind: string, line: string, table: string) => `
  (select '${kind}' as kind, string_agg(${line}, E'\\x1e' order by x.seq) as lines from audit.${table} x
    where x.seq >= (select first from span) and x.seq < (select size from span) group by x.seq / 64 order by min(x.seq))`;
const TEXT = `
  with span as materialized (select greatest(size - $1, 0) as first, size from audit.head)
  ${LINES('leaf', 'x.body', 'entry')} union all
  ${LINES('clear', "'A ' || x.seq || ' ' || x.actor", 'actor')} union all
  ${LINES('clear', "'R ' || x.seq || ' ' || to_json(x.reason)", 'reason')} union all
  ${LINES('clear', "'S ' || x.seq || ' ' || x.subject", 'subject')} union all
  (select 'pending', '' where exists (select from audit.pending))`;
/** Between lines: none of them can hold it. */
const BETWEEN = '\x1e';

/**
 * Reads the last entries, for whoever supervises the register.
 *
 * @param most entries, 1 to 1000
 */
export const readLastEntries = async (database: Database, most: number): Promise<LastEntries> => {
  const rows = await database.query<[kind: string, lines: string]>(
    {},
    {
      name: 'seloste-audit-last-entries',
      text: TEXT,
      values: [Math.min(Math.max(Math.trunc(most), 1), 1000)],
      rowMode: 'array',
    },
    'read only',
  );
  const linesOf = (wanted: string) =>
    rows.flatMap(([kind, lines]) => (kind === wanted ? lines.split(BETWEEN) : []));
  const [leaves, identities] = [linesOf('leaf'), linesOf('clear')];
  const pending = rows.some(([kind]) => kind === 'pending');
  return { leaves, identities, pending };
};
