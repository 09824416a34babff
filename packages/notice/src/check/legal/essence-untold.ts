import type { Rule } from '../rule.ts';

export const essenceUntold: Rule = {
  code: 'F338',
  name: 'essence-untold',
  severity: 'error',
  law: 'GDPR 26(2)',
  check: function* ({ document, finding }) {
    const { controllership } = document;
    if (controllership?.kind === 'joint' && controllership.essence === undefined) {
      yield finding(['controllership']);
    }
  },
};
