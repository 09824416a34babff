import type { Language } from './labels/language.ts';

/** A place in a notice's structure or in one of its text files: keys and list indices from the top. */
export type Path = readonly (string | number)[];

/**
 * How much a finding weighs: an `error` stops `apply`; a `warning` is most likely a fault; a `review` is a question
 * that a human answers; an `info` is worth knowing.
 */
export type Severity = 'error' | 'warning' | 'review' | 'info';

/**
 * A value that the sentence of a finding names. What reads differently in another language is kept as what it is: a day
 * (ISO 8601), a period (ISO 8601), a country (ISO 3166-1), a law by its number and section, what is called otherwise in each
 * language, a list; `word` is one that the catalogue has under `<code>.word.<word>`.
 */
export type FindingValue =
  | string
  | number
  | { readonly date: string }
  | { readonly period: string }
  | { readonly country: string }
  | { readonly act: string; readonly section: string }
  | { readonly names: Readonly<Record<Language, string>> }
  | { readonly list: readonly (string | { readonly word: string })[]; readonly as?: 'and' | 'or' };

export type FindingValues = Readonly<Record<string, FindingValue>>;

/**
 * One thing that is wrong, or must be looked at, in a notice; without words, which `tellFinding` gives it in the reader's
 * language. Lines and columns are counted from 1.
 */
export interface Finding {
  /** Stable code, `F104`: its page is `docs/reference/findings/F104.md`. */
  readonly code: string;
  readonly severity: Severity;
  /** Which of the code's sentences it is, when it has several. */
  readonly variant?: string;
  /** What the sentence names, by the names that the catalogue of words uses. */
  readonly values: FindingValues;
  /** Near miss: the name that was probably meant. */
  readonly hint?: string;
  readonly path: (string | number)[];
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The rule's name in words, `unknown-category`. */
  readonly rule: string;
  /** What the rule rests on: `GDPR 6(1)`; as it is cited in the language once the finding is told. */
  readonly law?: string;
}

/** A finding in words of one language. */
export interface ToldFinding extends Finding {
  /** What is wrong, as one sentence that names the element. */
  readonly message: string;
  /** What to do about it. */
  readonly help?: string;
}

/** Orders findings as a reader meets them: by file, place and code. Returns a new list. */
export const inReadingOrder = <Found extends Finding>(findings: readonly Found[]): Found[] =>
  findings.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.variant ?? '', b.variant ?? '') ||
      compare(JSON.stringify(a.values), JSON.stringify(b.values)),
  );

/** By code units, not by locale, so that the order is the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A path as a reader writes it: `purposes.billing.uses.orders[0]`. */
export const showPath = (path: Path): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
