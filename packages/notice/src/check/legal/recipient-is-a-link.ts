import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const recipientIsALink: Rule = {
  code: 'F413',
  name: 'recipient-is-a-link',
  severity: 'warning',
  law: 'GDPR 13(1)(e)–(f), 12(1)',
  check: function* ({ document, finding }) {
    for (const [id, recipient] of elements(document.recipients)) {
      if (recipient.link === undefined) continue;
      const missing = [
        ...(recipient.role === undefined ? ['role'] : []),
        ...(recipient.country === undefined && (recipient.transfers ?? []).length === 0 ? ['country'] : []),
        ...((recipient.purposes ?? []).length === 0 ? ['purposes'] : []),
      ];
      if (missing.length > 0) {
        yield finding(['recipients', id], {
          values: { id, missing: { list: missing.map((word) => ({ word })) } },
        });
      }
    }
  },
};
