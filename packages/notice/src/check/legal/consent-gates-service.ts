import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const consentGatesService: Rule = {
  code: 'F322',
  name: 'consent-gates-service',
  severity: 'warning',
  law: 'GDPR 7(4)',
  check: function* ({ document, finding }) {
    for (const [id, { consent }] of elements(document.purposes)) {
      if (consent?.gates_service === true) {
        yield finding(['purposes', id, 'consent', 'gates_service'], { values: { id } });
      }
    }
  },
};
