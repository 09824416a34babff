import type { Rule } from '../rule.ts';
import { rightsOf } from './rights.ts';

export const rectificationUntold: Rule = {
  code: 'F314',
  name: 'rectification-untold',
  severity: 'error',
  law: 'GDPR 13(2)(b), 14(2)(c), 16',
  check: function* ({ document, finding }) {
    if (rightsOf(document, '16').length > 0) return;
    yield finding(['rights']);
  },
};
