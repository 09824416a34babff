import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { categoriesThat, holds, isIdentityCode } from './kinds-of-category.ts';

export const minimisationUnclear: Rule = {
  code: 'F346',
  name: 'minimisation-unclear',
  severity: 'review',
  law: 'GDPR 5(1)(c)',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      for (const record of ASKED) {
        if (holds(category, record)) yield finding(['categories', id], { variant: record, values: { id } });
      }
      const born = category.fields?.person?.some((field) => field.startsWith('birth'));
      if (born === true && categoriesThat(document, isIdentityCode).length > 0) {
        yield finding(['categories', id], { variant: 'birth', values: { id } });
      }
    }
  },
};

/** Records of which a human has to say whether they are needed. */
const ASKED = ['social_activity', 'occupation', 'dwelling', 'other_information'] as const;
