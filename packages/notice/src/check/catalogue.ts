import { READING_SEVERITY, readingRules } from '../reading/reading-rules.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Everything a finding can be of, in the order of the codes: what is told while reading, then the rules. */
export const catalogue: readonly Omit<Rule, 'check'>[] = [
  ...Object.values(readingRules).map((rule) => ({ ...rule, severity: READING_SEVERITY })),
  ...rules,
].toSorted((a, b) => (a.code < b.code ? -1 : 1));
