import type { Rule } from '../rule.ts';
import { rightsOf, usesConsent } from './rights.ts';

export const withdrawalUntold: Rule = {
  code: 'F320',
  name: 'withdrawal-untold',
  severity: 'error',
  law: 'GDPR 13(2)(c), 14(2)(d), 7(3)',
  check: function* ({ document, finding }) {
    if (usesConsent(document) && rightsOf(document, '7(3)').length === 0) {
      yield finding(['rights']);
    }
  },
};
