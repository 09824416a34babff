import type { PurposeView } from './purpose-view.ts';
import { recordDefinitions } from './record-definitions.ts';

/** What law or the subject's own word attaches to the subject, and what it closes to the purpose in hand. */
export interface Flag {
  /** A block of the notice: of the subject (`protected_address`, `telemarketing_ban` …) or of one of its rows (`secret_number`). */
  readonly kind: string;
  /** Addresses of the records that it closes to this purpose. */
  readonly closes: readonly string[];
}

/**
 * The flags of a subject that a purpose may know: those that close something to it, and all where it may read the blocks
 * themselves. What closes everything never gets here: the subject is then not there for the purpose at all.
 */
export const flagsOf = (view: PurposeView, blocks: readonly string[]): Flag[] => {
  const mayReadBlocks = view.fields('block', 'read')?.includes('kind') === true;
  return blocks
    .map((kind) => ({ kind, closes: closedPaths(view, kind) }))
    .filter(({ closes }) => mayReadBlocks || closes.length > 0);
};

const closedPaths = (view: PurposeView, kind: string): string[] =>
  view
    .closedBy(kind)
    .filter((record) => view.fields(record, 'read') !== undefined)
    .map((record) => recordDefinitions[record]?.path ?? record);

/** Adds the flags that rows carry by their own value (a secret number), where the purpose may read those rows and that field. */
export const withRowFlags = (
  flags: readonly Flag[],
  view: PurposeView,
  record: string,
  rows: readonly { readonly fields: Readonly<Record<string, unknown>> }[],
): readonly Flag[] => {
  const kinds = new Set(rows.flatMap(({ fields }) => view.carriedBy(record, fields).blocks));
  return [...flags, ...[...kinds].toSorted().map((kind) => ({ kind, closes: [] }))];
};
