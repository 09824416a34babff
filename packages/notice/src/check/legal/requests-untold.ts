import type { Rule } from '../rule.ts';

export const requestsUntold: Rule = {
  code: 'F511',
  name: 'requests-untold',
  severity: 'error',
  title: 'How to use the rights is not found',
  law: 'GDPR 12(2), 13(2)(b)',
  check: function* ({ document, finding }) {
    if ((document.requests?.ways ?? []).length === 0) {
      yield finding(['requests'], {
        message: 'how to use the rights is not found in this notice',
        help: 'Add "requests: { ways: […] }".',
      });
    }
  },
};
