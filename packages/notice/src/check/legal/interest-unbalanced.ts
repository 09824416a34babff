import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const interestUnbalanced: Rule = {
  code: 'F306',
  name: 'interest-unbalanced',
  severity: 'warning',
  law: 'GDPR 6(1)(f), 5(2)',
  check: function* ({ document, on, finding }) {
    for (const [id, { basis }] of elements(document.purposes)) {
      if (basis?.article !== '6(1)(f)') continue;
      if (typeof basis.balanced_on !== 'string' || basis.balanced_on > on) {
        yield finding(['purposes', id, 'basis'], { values: { id } });
      }
    }
  },
};
