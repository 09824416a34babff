import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const rightConditioned: Rule = {
  code: 'F335',
  name: 'right-conditioned',
  severity: 'warning',
  law: 'GDPR 12(2), 77',
  check: function* ({ document, finding }) {
    for (const [id, { condition }] of elements(document.rights)) {
      if (condition !== undefined) {
        yield finding(['rights', id, 'condition'], { values: { id } });
      }
    }
  },
};
