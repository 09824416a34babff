import { declaredFields } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** One field, one category: else two retention rules and two sets of sources would hold for the same datum. */
export const fieldInTwoCategories: Rule = {
  code: 'F135',
  name: 'field-in-two-categories',
  severity: 'error',
  check: ({ document, finding }) => {
    const owners = new Map<string, string>();
    return declaredFields(document).flatMap(({ field, category, path }) => {
      const owner = owners.get(field);
      if (owner === undefined) {
        owners.set(field, category);
        return [];
      }
      return [
        finding(path, { variant: owner === category ? 'same' : 'other', values: { category, field, owner } }),
      ];
    });
  },
};
