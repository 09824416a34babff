import { declaredFields } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** One field, one category: else two retention rules and two sets of sources would hold for the same datum. */
export const fieldInTwoCategories: Rule = {
  code: 'F135',
  name: 'field-in-two-categories',
  severity: 'error',
  title: 'Two categories declare the same field',
  check: ({ document, finding }) => {
    const owners = new Map<string, string>();
    return declaredFields(document).flatMap(({ field, category, path }) => {
      const owner = owners.get(field);
      if (owner === undefined) {
        owners.set(field, category);
        return [];
      }
      const message =
        owner === category
          ? `categories.${category} declares the field ${field} twice`
          : `categories.${category} declares the field ${field}, which is of the category "${owner}"`;
      return [
        finding(path, {
          message,
          help: 'Keep it where its retention rule and its sources are the right ones.',
        }),
      ];
    });
  },
};
