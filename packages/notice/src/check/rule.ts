import type { Finding, FindingValues, Path, Severity } from '../finding.ts';
import type { NoticeDocument } from '../language/document.ts';
import type { Part } from '../positions.ts';
import type { Texts } from '../texts.ts';

/**
 * One rule of the checker, one file each; what it says stands in the catalogues of words, `words/<language>`. Codes never change their meaning and are never used again:
 * F0xx reading the files · F1xx structure · F2xx texts · F3xx and above law.
 */
export interface Rule {
  readonly code: string;
  /** The rule's name in words, kebab case. */
  readonly name: string;
  readonly severity: Severity;
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
  readonly finding: (path: Path, details?: FindingDetails) => Finding;
  /** A finding of this rule at a path of one language's texts. */
  readonly textFinding: (language: string, path: Path, details?: FindingDetails) => Finding;
}

export interface FindingDetails {
  /** Which of the rule's sentences it is, when it has several. */
  readonly variant?: string | undefined;
  /** What the sentence names. */
  readonly values?: FindingValues | undefined;
  readonly hint?: string | undefined;
  /** More exact than the rule's own. */
  readonly law?: string | undefined;
  /** Which side the caret stands under; the key when left out. */
  readonly part?: Part | undefined;
}
