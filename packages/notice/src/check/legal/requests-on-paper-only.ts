import type { Rule } from '../rule.ts';

export const requestsOnPaperOnly: Rule = {
  code: 'F506',
  name: 'requests-on-paper-only',
  severity: 'error',
  law: 'GDPR 12(2), 25, rec. 59',
  check: function* ({ document, finding }) {
    const ways = document.requests?.ways ?? [];
    const electronic = ways.includes('portal') || ways.includes('email');
    if (ways.length > 0 && !electronic) {
      yield finding(['requests', 'ways'], { values: { ways: { list: ways.map((word) => ({ word })) } } });
    }
  },
};
