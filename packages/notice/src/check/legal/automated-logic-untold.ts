import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const automatedLogicUntold: Rule = {
  code: 'F327',
  name: 'automated-logic-untold',
  severity: 'error',
  title: "An automated decision's logic or human review is not found",
  law: 'GDPR 13(2)(f), 22(3)',
  check: function* ({ document, finding }) {
    for (const [id, { automated_decision: decision }] of elements(document.purposes)) {
      if (decision?.used !== true) continue;
      if (decision.logic === undefined || decision.human_review !== true) {
        yield finding(['purposes', id, 'automated_decision'], {
          message: `the ${decision.logic === undefined ? 'logic' : 'human review'} of the automated decision in purpose ${id} is not found in this notice`,
          help: 'Tell the logic, meaning and consequences, and let a human look at it on request.',
        });
      }
    }
  },
};
