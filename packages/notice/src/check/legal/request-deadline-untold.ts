import type { Rule } from '../rule.ts';

export const requestDeadlineUntold: Rule = {
  code: 'F509',
  name: 'request-deadline-untold',
  severity: 'info',
  law: 'GDPR 12(3)',
  check: function* ({ document, finding }) {
    if (document.requests?.deadline === undefined) {
      yield finding(['requests']);
    }
  },
};
