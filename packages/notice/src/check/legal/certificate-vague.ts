import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const certificateVague: Rule = {
  code: 'F805',
  name: 'certificate-vague',
  severity: 'warning',
  title: 'A certificate is claimed vaguely',
  law: 'GDPR 5(1)(a)',
  check: function* ({ document, finding }) {
    for (const [id, { certificate }] of elements(document.systems)) {
      if (certificate?.vague === true) {
        yield finding(['systems', id, 'certificate', 'vague'], {
          message: `whether ${id} is certified or only meant to be cannot be told from this notice`,
          help: 'Say what is certified until when, or leave it out.',
        });
      }
    }
  },
};
