import { nearMiss } from '../../near-miss.ts';
import { declaredFields } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** A misspelt field here would leave open what law closes. */
export const unknownRowField: Rule = {
  code: 'F146',
  name: 'unknown-row-field',
  severity: 'error',
  check: ({ document, finding }) => {
    const fields = declaredFields(document).map(({ field }) => field);
    return Object.entries(document.blocks ?? {}).flatMap(([id, { rows }]) =>
      Object.keys(rows ?? {})
        .filter((field) => !fields.includes(field))
        .map((field) =>
          finding(['blocks', id, 'rows', field], { values: { id, field }, hint: nearMiss(field, fields) }),
        ),
    );
  },
};
