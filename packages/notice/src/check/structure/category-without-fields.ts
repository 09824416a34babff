import { fieldsOf } from '../fields.ts';
import type { Rule } from '../rule.ts';

export const categoryWithoutFields: Rule = {
  code: 'F134',
  name: 'category-without-fields',
  severity: 'error',
  title: 'A category of data has no fields',
  check: ({ document, finding }) =>
    Object.entries(document.categories ?? {})
      .filter(([, category]) => fieldsOf(category).length === 0)
      .map(([id]) =>
        finding(['categories', id], {
          message: `the category "${id}" declares no field`,
          help: 'List under "fields:" the records and the fields of each: without them nothing can be granted, kept or shown.',
        }),
      ),
};
