import type { Rule } from '../rule.ts';

export const requestsOnPaperOnly: Rule = {
  code: 'F506',
  name: 'requests-on-paper-only',
  severity: 'error',
  title: 'Requests are taken on paper only',
  law: 'GDPR 12(2), 25, rec. 59',
  check: function* ({ document, finding }) {
    const ways = document.requests?.ways ?? [];
    const electronic = ways.includes('portal') || ways.includes('email');
    if (ways.length > 0 && !electronic) {
      yield finding(['requests', 'ways'], {
        message: `requests are taken by ${ways.join(', ')} only`,
        help: 'Offer an electronic way beside it: "portal" or "email".',
      });
    }
  },
};
