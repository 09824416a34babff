import { isInsideEea } from '../../law/eea.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const recipientAbroadWithoutTransfer: Rule = {
  code: 'F412',
  name: 'recipient-abroad-without-transfer',
  severity: 'error',
  law: 'GDPR 44, 13(1)(f)',
  check: function* ({ document, on, finding }) {
    for (const [id, { country, transfers }] of elements(document.recipients)) {
      if (country === undefined || isInsideEea(country, on)) continue;
      if (!(transfers ?? []).some((transfer) => transfer.country === country)) {
        yield finding(['recipients', id, 'country'], { values: { id, country } });
      }
    }
  },
};
