import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { rightsOf } from './rights.ts';

export const automatedRightUntold: Rule = {
  code: 'F328',
  name: 'automated-right-untold',
  severity: 'warning',
  law: 'GDPR 22',
  check: function* ({ document, finding }) {
    const said = elements(document.purposes).map(([, purpose]) => purpose.automated_decision?.used);
    if (said.includes(true) || !said.includes(false)) {
      if (rightsOf(document, '22').length === 0) {
        yield finding(['rights']);
      }
    }
  },
};
