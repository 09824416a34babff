/** A place in a notice's structure or in one of its text files: keys and list indices from the top. */
export type Path = readonly (string | number)[];

/**
 * How much a finding weighs: an `error` stops `apply`; a `warning` is most likely a fault; a `review` is a question
 * that a human answers; an `info` is worth knowing.
 */
export type Severity = 'error' | 'warning' | 'review' | 'info';

/** One thing that is wrong, or must be looked at, in a notice. Lines and columns are counted from 1. */
export interface Finding {
  /** Stable code, `F104`: its page is `docs/reference/findings/F104.md`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, as one sentence that names the element. */
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
  /** Near miss: the name that was probably meant. */
  readonly hint?: string;
  readonly path: (string | number)[];
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The rule's name in words, `unknown-category`. */
  readonly rule: string;
  /** What the rule rests on: `GDPR 6(1)`. */
  readonly law?: string;
}

/** Orders findings as a reader meets them: by file, place and code. Returns a new list. */
export const inReadingOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );

/** By code units, not by locale, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A path as a reader writes it: `purposes.billing.uses.orders[0]`. */
export const showPath = (path: Path): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
