import type { Rule } from './rule.ts';

/** Rules of law, F3xx and above, in the order of their codes. */
export const legalRules: readonly Rule[] = [];
