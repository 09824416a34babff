import { isInForce } from '../../law/dated.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const processorAgreementLapsed: Rule = {
  code: 'F415',
  name: 'processor-agreement-lapsed',
  severity: 'error',
  law: 'GDPR 28(3)',
  check: function* ({ document, on, finding }) {
    for (const [id, { agreement }] of elements(document.recipients)) {
      if (agreement?.valid_from === undefined) continue;
      const { valid_from, valid_to } = agreement;
      if (valid_to !== undefined && valid_to < valid_from) continue; // Another rule's matter.
      if (!isInForce({ valid_from, valid_to: valid_to ?? null }, on)) {
        yield finding(['recipients', id, 'agreement'], {
          values: {
            id,
            day: { date: on },
            valid_from: { date: valid_from },
            valid_to: valid_to === undefined ? '…' : { date: valid_to },
          },
        });
      }
    }
  },
};
