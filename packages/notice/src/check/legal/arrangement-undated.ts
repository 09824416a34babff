import type { Rule } from '../rule.ts';

export const arrangementUndated: Rule = {
  code: 'F337',
  name: 'arrangement-undated',
  severity: 'error',
  law: 'GDPR 26(1)',
  check: function* ({ document, on, finding }) {
    const { controllership } = document;
    if (controllership?.kind !== 'joint') return;
    if (controllership.arrangement_dated === undefined || controllership.arrangement_dated > on) {
      yield finding(['controllership']);
    }
  },
};
