import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { isMarketing } from './marketing.ts';
import { rightsOf } from './rights.ts';

export const marketingObjectionUntold: Rule = {
  code: 'F319',
  name: 'marketing-objection-untold',
  severity: 'error',
  law: 'GDPR 21(2), 21(4); 917/2014 §200.2',
  check: function* ({ document, finding }) {
    if (!elements(document.purposes).some(([, purpose]) => isMarketing(purpose))) return;
    const own = rightsOf(document, '21(2)');
    if (own.length === 0) {
      yield finding(['rights'], { variant: 'right' });
    }
    for (const [id, right] of own) {
      if (right.separate !== true) {
        yield finding(['rights', id], { variant: 'apart', values: { id } });
      }
    }
  },
};
