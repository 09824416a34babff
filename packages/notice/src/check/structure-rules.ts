import type { Rule } from './rule.ts';

/** Rules of structure, F1xx, in the order of their codes. */
export const structureRules: readonly Rule[] = [];
