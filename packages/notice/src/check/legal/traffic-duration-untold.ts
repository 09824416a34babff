import { retentionRules } from '../retention-rules.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { isTraffic } from './kinds-of-category.ts';

export const trafficDurationUntold: Rule = {
  code: 'F702',
  name: 'traffic-duration-untold',
  severity: 'error',
  title: 'How long traffic data are processed is not found',
  law: '917/2014 §§138.2, 139.4',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      const told = retentionRules(id, category).some(({ rule }) => (rule.keep ?? rule.until) !== undefined);
      if (isTraffic(category) && !told) {
        yield finding(['categories', id], {
          message: `how long the traffic data in ${id} are processed is not found in this notice`,
          help: 'The telecom act asks for the duration beside the GDPR: state "keep:" and "until:".',
        });
      }
    }
  },
};
