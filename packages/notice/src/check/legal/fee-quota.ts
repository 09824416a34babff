import type { Rule } from '../rule.ts';

export const feeQuota: Rule = {
  code: 'F501',
  name: 'fee-quota',
  severity: 'error',
  title: 'Requests are free only so and so often',
  law: 'GDPR 12(5), 15(3)',
  check: function* ({ document, finding }) {
    const fee = document.requests?.fee;
    if (fee?.free_per !== undefined) {
      yield finding(['requests', 'fee', 'free_per'], {
        message: `requests are free once in ${fee.free_per}; the law knows no such quota`,
        help: 'Charge only what is manifestly unfounded or excessive, or a further copy.',
      });
    }
  },
};
