import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { holds } from './kinds-of-category.ts';

export const identityCodeUnmasked: Rule = {
  code: 'F603',
  name: 'identity-code-unmasked',
  severity: 'warning',
  law: '1050/2018 §29.4',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      if (!holds(category, 'identity_code')) continue;
      const guarded = [...(category.encrypt ?? []), ...(category.mask ?? [])];
      if (!guarded.some((field) => field.startsWith('identity_code.'))) {
        yield finding(['categories', id], { values: { id } });
      }
    }
  },
};
