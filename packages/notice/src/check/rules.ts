import { legalRules } from './legal-rules.ts';
import type { Rule } from './rule.ts';
import { unaskedAnswer } from './structure/unasked-answer.ts';
import { structureRules } from './structure-rules.ts';
import { textRules } from './text-rules.ts';

/** Every rule of the checker. The last one looks at what the others found. */
export const rules: readonly Rule[] = [...structureRules, ...textRules, ...legalRules, unaskedAnswer];
