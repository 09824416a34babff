import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { holds, holdsPersons } from './kinds-of-category.ts';

export const prospectWithoutConsent: Rule = {
  code: 'F721',
  name: 'prospect-without-consent',
  severity: 'error',
  law: 'GDPR 6(1)(a), 7(1)',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      if (!holds(category, 'prospect') || !holdsPersons(category)) continue;
      const recorded = category.fields?.prospect?.includes('given_at') === true;
      if (category.admission?.person?.permission === undefined && !recorded) {
        yield finding(['categories', id], { values: { id } });
      }
    }
  },
};
