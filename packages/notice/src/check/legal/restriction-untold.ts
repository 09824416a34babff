import type { Rule } from '../rule.ts';
import { rightsOf } from './rights.ts';

export const restrictionUntold: Rule = {
  code: 'F316',
  name: 'restriction-untold',
  severity: 'error',
  law: 'GDPR 13(2)(b), 14(2)(c), 18',
  check: function* ({ document, finding }) {
    if (rightsOf(document, '18').length > 0) return;
    yield finding(['rights']);
  },
};
