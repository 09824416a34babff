import type { Rule } from '../rule.ts';

export const requestFormDemanded: Rule = {
  code: 'F507',
  name: 'request-form-demanded',
  severity: 'error',
  title: 'A form is demanded',
  law: 'GDPR 12(2), 12(6)',
  check: function* ({ document, finding }) {
    if (document.requests?.form_required === true) {
      yield finding(['requests', 'form_required'], {
        message: 'a request must be made on a form of the controller',
        help: 'Offer the form; take any request that can be understood.',
      });
    }
  },
};
