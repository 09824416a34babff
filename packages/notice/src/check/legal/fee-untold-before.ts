import type { Rule } from '../rule.ts';

export const feeUntoldBefore: Rule = {
  code: 'F505',
  name: 'fee-untold-before',
  severity: 'warning',
  title: 'A fee is not told before',
  law: 'GDPR 12(5), 15(3); EDPB 01/2022',
  check: function* ({ document, finding }) {
    const fee = document.requests?.fee;
    if (fee !== undefined && (fee.grounds ?? []).length > 0 && fee.told_before !== true) {
      yield finding(['requests', 'fee'], {
        message: 'that people hear of a fee before it is charged is not found in this notice',
        help: 'Tell it first, so that they can withdraw the request: "told_before: true".',
      });
    }
  },
};
