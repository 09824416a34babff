import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const processorAgreementUntold: Rule = {
  code: 'F414',
  name: 'processor-agreement-untold',
  severity: 'error',
  law: 'GDPR 28(3)',
  check: function* ({ document, finding }) {
    for (const [id, { role, agreement }] of elements(document.recipients)) {
      if (role === 'processor' && agreement?.valid_from === undefined) {
        yield finding(['recipients', id], { values: { id } });
      }
    }
  },
};
