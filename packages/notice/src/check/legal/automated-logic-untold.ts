import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const automatedLogicUntold: Rule = {
  code: 'F327',
  name: 'automated-logic-untold',
  severity: 'error',
  law: 'GDPR 13(2)(f), 22(3)',
  check: function* ({ document, finding }) {
    for (const [id, { automated_decision: decision }] of elements(document.purposes)) {
      if (decision?.used !== true) continue;
      if (decision.logic === undefined || decision.human_review !== true) {
        yield finding(['purposes', id, 'automated_decision'], {
          variant: decision.logic === undefined ? 'logic' : 'review',
          values: { id },
        });
      }
    }
  },
};
