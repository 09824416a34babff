import { fieldsOf } from '../fields.ts';
import type { Rule } from '../rule.ts';

export const categoryWithoutFields: Rule = {
  code: 'F134',
  name: 'category-without-fields',
  severity: 'error',
  check: ({ document, finding }) =>
    Object.entries(document.categories ?? {})
      .filter(([, category]) => fieldsOf(category).length === 0)
      .map(([id]) => finding(['categories', id], { values: { id } })),
};
