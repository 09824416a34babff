import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const provisionDutyUntold: Rule = {
  code: 'F325',
  name: 'provision-duty-untold',
  severity: 'error',
  law: 'GDPR 13(2)(e)',
  check: function* ({ document, finding }) {
    const categories = elements(document.categories);
    if (categories.length > 0 && !categories.some(([, category]) => category.provided !== undefined)) {
      yield finding(['categories'], { variant: 'duty' });
    }
    for (const [id, { provided }] of categories) {
      if (provided !== undefined && provided.duty !== 'voluntary' && provided.consequence === undefined) {
        yield finding(['categories', id, 'provided'], { variant: 'consequence', values: { id } });
      }
    }
  },
};
