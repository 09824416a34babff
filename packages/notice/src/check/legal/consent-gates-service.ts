import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const consentGatesService: Rule = {
  code: 'F322',
  name: 'consent-gates-service',
  severity: 'warning',
  title: 'A service depends on a consent',
  law: 'GDPR 7(4)',
  check: function* ({ document, finding }) {
    for (const [id, { consent }] of elements(document.purposes)) {
      if (consent?.gates_service === true) {
        yield finding(['purposes', id, 'consent', 'gates_service'], {
          message: `a service depends on the consent of purpose ${id}`,
          help: 'Consent to what the contract does not need is hardly free; use another basis or make it optional.',
        });
      }
    }
  },
};
