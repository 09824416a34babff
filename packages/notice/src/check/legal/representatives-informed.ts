import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { holds } from './kinds-of-category.ts';
import { isElsewhere } from './sources.ts';

export const representativesInformed: Rule = {
  code: 'F334',
  name: 'representatives-informed',
  severity: 'review',
  law: 'GDPR 14',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      if (!holds(category, 'prospect') && !holds(category, 'representation')) continue;
      const outside = (category.sources ?? []).filter((source) => {
        const stated = document.sources?.[source];
        return stated !== undefined && isElsewhere(stated);
      });
      if (outside.length > 0) {
        yield finding(['categories', id], { values: { id, outside: { list: outside } } });
      }
    }
  },
};
