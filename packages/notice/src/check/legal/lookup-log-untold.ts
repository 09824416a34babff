import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const lookupLogUntold: Rule = {
  code: 'F341',
  name: 'lookup-log-untold',
  severity: 'info',
  title: 'That look-ups are logged is not found',
  law: 'GDPR 15; C-579/21',
  check: function* ({ document, finding }) {
    if (!elements(document.measures).some(([, measure]) => measure.lookups_logged === true)) {
      yield finding(['measures'], {
        message: 'that look-ups are logged is not found in this notice',
        help: 'People may ask when and why their data were looked at; a measure with "lookups_logged: true" tells that it is known.',
      });
    }
  },
};
