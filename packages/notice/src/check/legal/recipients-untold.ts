import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const recipientsUntold: Rule = {
  code: 'F308',
  name: 'recipients-untold',
  severity: 'error',
  title: 'No recipient is found',
  law: 'GDPR 13(1)(e), 14(1)(e)',
  check: function* ({ document, finding }) {
    if (elements(document.recipients).length === 0) {
      yield finding(['recipients'], {
        message: 'no recipient or category of recipients is found in this notice',
        help: 'Processors and authorities are recipients too.',
      });
    }
  },
};
