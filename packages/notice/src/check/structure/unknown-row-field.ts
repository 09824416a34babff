import { nearMiss } from '../../near-miss.ts';
import { declaredFields } from '../fields.ts';
import type { Rule } from '../rule.ts';

/** A misspelt field here would leave open what law closes. */
export const unknownRowField: Rule = {
  code: 'F146',
  name: 'unknown-row-field',
  severity: 'error',
  title: 'A block attaches to a field that no category declares',
  check: ({ document, finding }) => {
    const fields = declaredFields(document).map(({ field }) => field);
    return Object.entries(document.blocks ?? {}).flatMap(([id, { rows }]) =>
      Object.keys(rows ?? {})
        .filter((field) => !fields.includes(field))
        .map((field) =>
          finding(['blocks', id, 'rows', field], {
            message: `blocks.${id}: no category declares the field "${field}"`,
            help: 'Write it record.field, as a category declares it under "fields:".',
            hint: nearMiss(field, fields),
          }),
        ),
    );
  },
};
