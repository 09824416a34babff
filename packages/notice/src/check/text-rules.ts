import type { Rule } from './rule.ts';
import { missingDescription } from './texts/missing-description.ts';
import { missingLanguage } from './texts/missing-language.ts';
import { missingText } from './texts/missing-text.ts';
import { undeclaredLanguage } from './texts/undeclared-language.ts';
import { unusedText } from './texts/unused-text.ts';

/** Rules of the texts, F2xx, in the order of their codes. */
export const textRules: readonly Rule[] = [
  missingText,
  missingDescription,
  missingLanguage,
  unusedText,
  undeclaredLanguage,
];
