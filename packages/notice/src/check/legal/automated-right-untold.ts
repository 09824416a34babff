import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { rightsOf } from './rights.ts';

export const automatedRightUntold: Rule = {
  code: 'F328',
  name: 'automated-right-untold',
  severity: 'warning',
  title: 'The right not to be decided about by machine alone is not found',
  law: 'GDPR 22',
  check: function* ({ document, finding }) {
    const said = elements(document.purposes).map(([, purpose]) => purpose.automated_decision?.used);
    if (said.includes(true) || !said.includes(false)) {
      if (rightsOf(document, '22').length === 0) {
        yield finding(['rights'], {
          message: 'the right not to be subject to automated decisions is not found in this notice',
          help: 'Add a right with article "22", or say at the purposes that no such decisions are made.',
        });
      }
    }
  },
};
