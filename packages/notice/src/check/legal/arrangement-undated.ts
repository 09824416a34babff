import type { Rule } from '../rule.ts';

export const arrangementUndated: Rule = {
  code: 'F337',
  name: 'arrangement-undated',
  severity: 'error',
  title: 'Joint controllers without an arrangement in force',
  law: 'GDPR 26(1)',
  check: function* ({ document, on, finding }) {
    const { controllership } = document;
    if (controllership?.kind !== 'joint') return;
    if (controllership.arrangement_dated === undefined || controllership.arrangement_dated > on) {
      yield finding(['controllership'], {
        message: 'an arrangement of the joint controllers in force is not found in this notice',
        help: 'Make the arrangement and write its day as "arrangement_dated:".',
      });
    }
  },
};
