import { nearMiss } from '../../near-miss.ts';
import { fieldsOf } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** A misspelt field here would be stored in the clear, so this is an error and not a matter of tidiness. */
export const unknownProtectedField: Rule = {
  code: 'F112',
  name: 'unknown-protected-field',
  severity: 'error',
  check: ({ document, finding }) =>
    Object.entries(document.categories ?? {}).flatMap(([id, category]) =>
      (['encrypt', 'mask'] as const).flatMap((how) =>
        (category[how] ?? []).flatMap((field, index) => {
          const fields = fieldsOf(category);
          if (fields.includes(field)) return [];
          const hint = nearMiss(field, fields);
          return [finding(['categories', id, how, index], { variant: how, values: { id, field }, hint })];
        }),
      ),
    ),
};
