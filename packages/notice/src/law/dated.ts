/**
 * How sure a fact of law is: `V` read in the law, the judgment or the authority's own page; `V2` read in a secondary
 * source; `R` recalled and not yet checked. A row marked `R` has `checked_on: null`.
 */
export type Certainty = 'V' | 'V2' | 'R';

/**
 * A row of a rule table. `valid_from` and `valid_to` are the first and the last day on which it holds, both included,
 * as ISO dates; `null` means open at that end.
 */
export type DatedFact = {
  readonly id: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly source: string;
  readonly status: Certainty;
  readonly checked_on: string | null;
  readonly note?: string;
};

/** Whether a row holds on a day. ISO dates order as text, so no calendar is needed. */
export const isInForce = (row: Pick<DatedFact, 'valid_from' | 'valid_to'>, on: string): boolean =>
  (row.valid_from === null || row.valid_from <= on) && (row.valid_to === null || on <= row.valid_to);

/** The rows of a table that hold on a day (`YYYY-MM-DD`), in the table's order. */
export const inForce = <T extends DatedFact>(table: readonly T[], on: string): readonly T[] =>
  table.filter((row) => isInForce(row, on));

/** The row with this id that holds on a day; a table may hold one id several times, for successive periods. */
export const factOn = <T extends DatedFact>(table: readonly T[], id: T['id'], on: string): T | undefined =>
  table.find((row) => row.id === id && isInForce(row, on));
