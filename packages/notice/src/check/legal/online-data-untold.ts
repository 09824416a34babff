import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { isOnline } from './kinds-of-category.ts';

export const onlineDataUntold: Rule = {
  code: 'F716',
  name: 'online-data-untold',
  severity: 'error',
  law: '917/2014 §205; GDPR 13',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      if (isOnline(category) && (category.online ?? []).length === 0) {
        yield finding(['categories', id], { values: { id } });
      }
    }
  },
};
