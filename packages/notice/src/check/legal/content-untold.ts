import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const contentUntold: Rule = {
  code: 'F304',
  name: 'content-untold',
  severity: 'error',
  title: 'No purpose or no category of data is found',
  law: 'GDPR 13(1)(c), 14(1)(d)',
  check: function* ({ document, finding }) {
    for (const [section, words] of [
      ['purposes', 'purpose of processing'],
      ['categories', 'category of personal data'],
    ] as const) {
      if (elements<unknown>(document[section]).length === 0) {
        yield finding([section], { message: `no ${words} is found in this notice` });
      }
    }
  },
};
