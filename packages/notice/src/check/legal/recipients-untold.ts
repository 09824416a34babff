import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const recipientsUntold: Rule = {
  code: 'F308',
  name: 'recipients-untold',
  severity: 'error',
  law: 'GDPR 13(1)(e), 14(1)(e)',
  check: function* ({ document, finding }) {
    if (elements(document.recipients).length === 0) {
      yield finding(['recipients']);
    }
  },
};
