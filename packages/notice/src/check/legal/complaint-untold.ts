import type { Rule } from '../rule.ts';
import { rightsOf } from './rights.ts';

export const complaintUntold: Rule = {
  code: 'F323',
  name: 'complaint-untold',
  severity: 'error',
  law: 'GDPR 13(2)(d), 14(2)(e), 77',
  check: function* ({ document, finding }) {
    if (rightsOf(document, '77').length === 0) {
      yield finding(['rights'], { variant: 'right' });
    }
    if (document.authority?.name === undefined) {
      yield finding(['authority'], { variant: 'authority' });
    }
  },
};
