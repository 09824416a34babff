import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const recipientGroupOpen: Rule = {
  code: 'F309',
  name: 'recipient-group-open',
  severity: 'warning',
  law: 'GDPR 13(1)(e), 5(1)(a)',
  check: function* ({ document, finding }) {
    for (const [id, recipient] of elements(document.recipients)) {
      if (recipient.name !== undefined) continue;
      const told = [recipient.purposes, recipient.categories].filter((list) => (list ?? []).length > 0);
      if (told.length < 2) {
        yield finding(['recipients', id], { values: { id } });
      }
    }
  },
};
