import type { Finding, FindingValues, Path } from '../finding.ts';
import type { Part, Position } from '../positions.ts';
import { READING_SEVERITY, type ReadingRule } from './reading-rules.ts';

/** Something wrong at a path of one file, not yet tied to its place in the file. */
export interface Problem {
  readonly rule: ReadingRule;
  readonly path: Path;
  readonly part: Part;
  readonly variant?: string;
  readonly values: FindingValues;
  readonly hint?: string;
}

/** Makes a finding of what is wrong and where it stands. */
export const findingAt = (
  problem: Omit<Problem, 'part' | 'path'> & { readonly path?: Path },
  at: Position,
): Finding => ({
  code: problem.rule.code,
  rule: problem.rule.name,
  severity: READING_SEVERITY,
  ...(problem.variant === undefined ? {} : { variant: problem.variant }),
  values: problem.values,
  ...(problem.hint === undefined ? {} : { hint: problem.hint }),
  path: [...(problem.path ?? [])],
  ...at,
});

/** A value for a sentence: quoted, and cut when long. */
export const showValue = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
};
