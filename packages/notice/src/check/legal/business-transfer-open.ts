import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const businessTransferOpen: Rule = {
  code: 'F416',
  name: 'business-transfer-open',
  severity: 'warning',
  law: 'GDPR 6, 13(1)(e)',
  check: function* ({ document, finding }) {
    for (const [id, recipient] of elements(document.recipients)) {
      if (recipient.role !== 'acquirer') continue;
      const bounded = (recipient.purposes ?? []).length > 0 || (recipient.law ?? []).length > 0;
      if (recipient.open_ended === true || !bounded) {
        yield finding(['recipients', id], { values: { id } });
      }
    }
  },
};
