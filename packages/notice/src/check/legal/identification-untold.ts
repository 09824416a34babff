import type { Rule } from '../rule.ts';

export const identificationUntold: Rule = {
  code: 'F513',
  name: 'identification-untold',
  severity: 'info',
  law: 'GDPR 12(6); 1050/2018 §29.5',
  check: function* ({ document, finding }) {
    if ((document.requests?.identify ?? []).length === 0) {
      yield finding(['requests']);
    }
  },
};
