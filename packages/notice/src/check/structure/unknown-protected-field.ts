import { nearMiss } from '../../near-miss.ts';
import { fieldsOf } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** A misspelt field here would be stored in the clear, so this is an error and not a matter of tidiness. */
export const unknownProtectedField: Rule = {
  code: 'F112',
  name: 'unknown-protected-field',
  severity: 'error',
  title: 'A field to encrypt or mask is not declared',
  check: ({ document, finding }) =>
    Object.entries(document.categories ?? {}).flatMap(([id, category]) =>
      (['encrypt', 'mask'] as const).flatMap((how) =>
        (category[how] ?? []).flatMap((field, index) => {
          const fields = fieldsOf(category);
          if (fields.includes(field)) return [];
          const message = `categories.${id}: "${field}" is to be ${how === 'encrypt' ? 'encrypted' : 'masked'}, but the category declares no such field`;
          const help = 'Write it record.field, as the category declares it under "fields:".';
          return [finding(['categories', id, how, index], { message, help, hint: nearMiss(field, fields) })];
        }),
      ),
    ),
};
