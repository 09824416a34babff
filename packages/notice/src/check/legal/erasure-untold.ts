import type { Rule } from '../rule.ts';
import { rightsOf } from './rights.ts';

export const erasureUntold: Rule = {
  code: 'F315',
  name: 'erasure-untold',
  severity: 'error',
  law: 'GDPR 13(2)(b), 14(2)(c), 17',
  check: function* ({ document, finding }) {
    if (rightsOf(document, '17').length > 0) return;
    yield finding(['rights']);
  },
};
