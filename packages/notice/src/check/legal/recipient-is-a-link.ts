import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const recipientIsALink: Rule = {
  code: 'F413',
  name: 'recipient-is-a-link',
  severity: 'warning',
  title: 'A recipient is only a link',
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
          message: `recipient ${id} is a link to its own pages; its ${missing.join(', ')} are not found in this notice`,
          help: 'Tell what it does with which data and where, and keep the link as an addition.',
        });
      }
    }
  },
};
