import type { Rule } from '../rule.ts';
import { rightsOf } from './rights.ts';

export const portabilityUntold: Rule = {
  code: 'F317',
  name: 'portability-untold',
  severity: 'error',
  law: 'GDPR 13(2)(b), 14(2)(c), 20',
  check: function* ({ document, finding }) {
    if (rightsOf(document, '20').length > 0) return;
    yield finding(['rights']);
  },
};
