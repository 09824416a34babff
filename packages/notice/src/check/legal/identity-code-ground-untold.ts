import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { isIdentityCode } from './kinds-of-category.ts';

export const identityCodeGroundUntold: Rule = {
  code: 'F601',
  name: 'identity-code-ground-untold',
  severity: 'warning',
  law: '1050/2018 §29',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      if (isIdentityCode(category) && category.identity_code_ground === undefined) {
        yield finding(['categories', id], { values: { id } });
      }
    }
  },
};
