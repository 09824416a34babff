import type { Rule } from '../rule.ts';

export const requestsUntold: Rule = {
  code: 'F511',
  name: 'requests-untold',
  severity: 'error',
  law: 'GDPR 12(2), 13(2)(b)',
  check: function* ({ document, finding }) {
    if ((document.requests?.ways ?? []).length === 0) {
      yield finding(['requests']);
    }
  },
};
