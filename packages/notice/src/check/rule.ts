import type { Finding, Path, Severity } from '../finding.ts';
import type { NoticeDocument } from '../language/document.ts';
import type { Part } from '../positions.ts';
import type { Texts } from '../texts.ts';

/**
 * One rule of the checker, one file each. Codes never change their meaning and are never used again:
 * F0xx reading the files · F1xx structure · F2xx texts · F3xx and above law.
 */
export interface Rule {
  readonly code: string;
  /** The rule's name in words, kebab case. */
  readonly name: string;
  readonly severity: Severity;
  /** What a finding of the rule means, as a heading: "A purpose has no legal basis". */
  readonly title: string;
  /** What it rests on, when it rests on law: `GDPR 6(1)`. */
  readonly law?: string;
  readonly check: (context: CheckContext) => Iterable<Finding>;
}

/** What a rule may look at. */
export interface CheckContext {
  readonly document: NoticeDocument;
  readonly texts: Texts;
  /** The day the notice is judged on, `YYYY-MM-DD`: dated law and agreements are compared with it, never with the clock. */
  readonly on: string;
  /** What the rules listed earlier have found. */
  readonly raised: readonly Finding[];
  /** A finding of this rule at a path of the structure. */
  readonly finding: (path: Path, words: FindingWords) => Finding;
  /** A finding of this rule at a path of one language's texts. */
  readonly textFinding: (language: string, path: Path, words: FindingWords) => Finding;
}

export interface FindingWords {
  readonly message: string;
  readonly help?: string | undefined;
  readonly hint?: string | undefined;
  /** More exact than the rule's own. */
  readonly law?: string | undefined;
  /** Which side the caret stands under; the key when left out. */
  readonly part?: Part | undefined;
}
