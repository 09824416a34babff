import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { categoriesThat, isTraffic } from './kinds-of-category.ts';

export const trafficDisclosed: Rule = {
  code: 'F706',
  name: 'traffic-disclosed',
  severity: 'error',
  law: '917/2014 §137',
  check: function* ({ document, finding }) {
    const traffic = categoriesThat(document, isTraffic);
    for (const [id, { role, categories }] of elements(document.recipients)) {
      if (role === 'processor' || role === 'authority') continue;
      for (const category of (categories ?? []).filter((given) => traffic.includes(given))) {
        yield finding(['recipients', id, 'categories'], { values: { id, category } });
      }
    }
  },
};
