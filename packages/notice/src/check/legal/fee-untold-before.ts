import type { Rule } from '../rule.ts';

export const feeUntoldBefore: Rule = {
  code: 'F505',
  name: 'fee-untold-before',
  severity: 'warning',
  law: 'GDPR 12(5), 15(3); EDPB 01/2022',
  check: function* ({ document, finding }) {
    const fee = document.requests?.fee;
    if (fee !== undefined && (fee.grounds ?? []).length > 0 && fee.told_before !== true) {
      yield finding(['requests', 'fee']);
    }
  },
};
