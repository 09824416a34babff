import type { Rule } from '../rule.ts';

export const feeReasonUnrecorded: Rule = {
  code: 'F504',
  name: 'fee-reason-unrecorded',
  severity: 'error',
  law: 'GDPR 12(5)',
  check: function* ({ document, finding }) {
    const fee = document.requests?.fee;
    if (fee !== undefined && (fee.grounds ?? []).length > 0 && fee.recorded_reason !== true) {
      yield finding(['requests', 'fee']);
    }
  },
};
