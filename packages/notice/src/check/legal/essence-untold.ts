import type { Rule } from '../rule.ts';

export const essenceUntold: Rule = {
  code: 'F338',
  name: 'essence-untold',
  severity: 'error',
  title: "The essence of the joint controllers' arrangement is not found",
  law: 'GDPR 26(2)',
  check: function* ({ document, finding }) {
    const { controllership } = document;
    if (controllership?.kind === 'joint' && controllership.essence === undefined) {
      yield finding(['controllership'], {
        message: "the essence of the joint controllers' arrangement is not found in this notice",
        help: 'Add "essence:" with the key of the text.',
      });
    }
  },
};
