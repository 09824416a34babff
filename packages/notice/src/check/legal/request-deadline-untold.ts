import type { Rule } from '../rule.ts';

export const requestDeadlineUntold: Rule = {
  code: 'F509',
  name: 'request-deadline-untold',
  severity: 'info',
  title: 'When requests are answered is not found',
  law: 'GDPR 12(3)',
  check: function* ({ document, finding }) {
    if (document.requests?.deadline === undefined) {
      yield finding(['requests'], {
        message: 'when requests are answered is not found in this notice',
        help: 'No item of GDPR 13, but people should know: "deadline: P1M".',
      });
    }
  },
};
