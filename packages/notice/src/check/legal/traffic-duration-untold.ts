import { retentionRules } from '../retention-rules.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { isTraffic } from './kinds-of-category.ts';

export const trafficDurationUntold: Rule = {
  code: 'F702',
  name: 'traffic-duration-untold',
  severity: 'error',
  law: '917/2014 §§138.2, 139.4',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      const told = retentionRules(id, category).some(({ rule }) => (rule.keep ?? rule.until) !== undefined);
      if (isTraffic(category) && !told) {
        yield finding(['categories', id], { values: { id } });
      }
    }
  },
};
