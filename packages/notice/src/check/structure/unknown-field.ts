import { nearMiss } from '../../near-miss.ts';
import { usesOf } from '../../uses.ts';
import { fieldsOf } from '../fields.ts';
import type { Rule } from '../rule.ts';

export const unknownField: Rule = {
  code: 'F111',
  name: 'unknown-field',
  severity: 'error',
  check: ({ document, finding }) =>
    Object.entries(document.purposes ?? {}).flatMap(([id, purpose]) =>
      Object.entries(usesOf(purpose)).flatMap(([name, use]) => {
        const category = document.categories?.[name];
        if (!category) return [];
        const fields = fieldsOf(category);
        const records = Object.keys(category.fields ?? {}).map((record) => `${record}.*`);
        return (use.fields ?? []).flatMap((field, index) => {
          if (fields.includes(field) || records.includes(field)) return [];
          const hint = nearMiss(field, [...fields, ...records]);
          return [
            finding(['purposes', id, 'uses', name, 'fields', index], { values: { id, name, field }, hint }),
          ];
        });
      }),
    ),
};
