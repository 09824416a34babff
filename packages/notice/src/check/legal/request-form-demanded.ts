import type { Rule } from '../rule.ts';

export const requestFormDemanded: Rule = {
  code: 'F507',
  name: 'request-form-demanded',
  severity: 'error',
  law: 'GDPR 12(2), 12(6)',
  check: function* ({ document, finding }) {
    if (document.requests?.form_required === true) {
      yield finding(['requests', 'form_required']);
    }
  },
};
