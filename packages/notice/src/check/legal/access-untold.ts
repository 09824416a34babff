import type { Rule } from '../rule.ts';
import { rightsOf } from './rights.ts';

export const accessUntold: Rule = {
  code: 'F313',
  name: 'access-untold',
  severity: 'error',
  law: 'GDPR 13(2)(b), 14(2)(c), 15',
  check: function* ({ document, finding }) {
    if (rightsOf(document, '15').length > 0) return;
    yield finding(['rights']);
  },
};
