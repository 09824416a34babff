import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { isTraffic } from './kinds-of-category.ts';

export const trafficKindsUntold: Rule = {
  code: 'F701',
  name: 'traffic-kinds-untold',
  severity: 'error',
  law: '917/2014 §§138.2, 139.4',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      if (isTraffic(category) && (category.traffic?.kinds ?? []).length === 0) {
        yield finding(['categories', id, 'traffic'], { values: { id } });
      }
    }
  },
};
