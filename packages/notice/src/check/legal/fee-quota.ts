import type { Rule } from '../rule.ts';

export const feeQuota: Rule = {
  code: 'F501',
  name: 'fee-quota',
  severity: 'error',
  law: 'GDPR 12(5), 15(3)',
  check: function* ({ document, finding }) {
    const fee = document.requests?.fee;
    if (fee?.free_per !== undefined) {
      yield finding(['requests', 'fee', 'free_per'], { values: { free_per: { period: fee.free_per } } });
    }
  },
};
