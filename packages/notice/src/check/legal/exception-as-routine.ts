import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const exceptionAsRoutine: Rule = {
  code: 'F409',
  name: 'exception-as-routine',
  severity: 'warning',
  law: 'GDPR 49(1)',
  check: function* ({ document, finding }) {
    for (const [id, ground] of elements(document.transfer_grounds)) {
      const exception = ground.kind === 'contract' || ground.kind === 'explicit_consent';
      if (exception && ground.routine === true && ground.refused !== true) {
        yield finding(['transfer_grounds', id], { values: { id } });
      }
    }
  },
};
