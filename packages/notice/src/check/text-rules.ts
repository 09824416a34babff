import type { Rule } from './rule.ts';

/** Rules of the texts, F2xx, in the order of their codes. */
export const textRules: readonly Rule[] = [];
