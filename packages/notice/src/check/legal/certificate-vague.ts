import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const certificateVague: Rule = {
  code: 'F805',
  name: 'certificate-vague',
  severity: 'warning',
  law: 'GDPR 5(1)(a)',
  check: function* ({ document, finding }) {
    for (const [id, { certificate }] of elements(document.systems)) {
      if (certificate?.vague === true) {
        yield finding(['systems', id, 'certificate', 'vague'], { values: { id } });
      }
    }
  },
};
