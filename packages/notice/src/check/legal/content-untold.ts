import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const contentUntold: Rule = {
  code: 'F304',
  name: 'content-untold',
  severity: 'error',
  law: 'GDPR 13(1)(c), 14(1)(d)',
  check: function* ({ document, finding }) {
    for (const section of ['purposes', 'categories'] as const) {
      if (elements<unknown>(document[section]).length === 0) {
        yield finding([section], { variant: section });
      }
    }
  },
};
