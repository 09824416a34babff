import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const lookupLogUntold: Rule = {
  code: 'F341',
  name: 'lookup-log-untold',
  severity: 'info',
  law: 'GDPR 15; C-579/21',
  check: function* ({ document, finding }) {
    if (!elements(document.measures).some(([, measure]) => measure.lookups_logged === true)) {
      yield finding(['measures']);
    }
  },
};
