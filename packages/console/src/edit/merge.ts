import { type Draft, draftOf, sentValue } from './draft.ts';

/** A field that both changed, each to something else. */
export interface Clash {
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
}

/** What two changes of the same row come to. */
export interface Merge {
  readonly clashes: readonly Clash[];
  /** Fields that only I changed: they go through. */
  readonly mine: Draft;
  /** Fields that only the other changed: they stand. */
  readonly theirs: Draft;
}

/**
 * Three-way merge of a row by its fields: what it said when the form opened, what was typed since, and what it says now.
 */
export const mergeOf = (
  record: string,
  before: Readonly<Record<string, unknown>>,
  typed: Draft,
  now: Readonly<Record<string, unknown>>,
): Merge => {
  const fields = Object.keys(typed);
  const base = draftOf(record, fields, before);
  const current = draftOf(record, fields, now);
  const same = (field: string, one = '', other = '') =>
    sentValue(record, field, one) === sentValue(record, field, other);
  const mine = fields.filter((field) => !same(field, typed[field], base[field]));
  const theirs = fields.filter((field) => !same(field, current[field], base[field]));
  const clashing = mine.filter(
    (field) => theirs.includes(field) && !same(field, typed[field], current[field]),
  );
  const pick = (from: Draft, names: readonly string[]): Draft =>
    Object.fromEntries(names.map((field) => [field, from[field] ?? '']));
  return {
    clashes: clashing.map((field) => ({ field, mine: typed[field] ?? '', theirs: current[field] ?? '' })),
    mine: pick(
      typed,
      mine.filter((field) => !theirs.includes(field)),
    ),
    theirs: pick(
      current,
      theirs.filter((field) => !mine.includes(field)),
    ),
  };
};
