import { nearMiss } from '../../near-miss.ts';
import { declaredRecords } from '../fields.ts';
import type { Rule } from '../rule.ts';

export const unknownRecord: Rule = {
  code: 'F113',
  name: 'unknown-record',
  severity: 'error',
  check: ({ document, finding }) => {
    const records = declaredRecords(document);
    const unknown = (path: (string | number)[], record: string, known: readonly string[]) =>
      known.includes(record)
        ? []
        : [
            finding(path, {
              variant: known === records ? 'any' : 'this',
              values: { at: path.slice(0, 2).join('.'), record },
              hint: nearMiss(record, known),
            }),
          ];
    return [
      ...Object.entries(document.categories ?? {}).flatMap(([id, category]) =>
        Object.keys(category.retention_of ?? {}).flatMap((record) =>
          unknown(['categories', id, 'retention_of', record], record, Object.keys(category.fields ?? {})),
        ),
      ),
      ...Object.entries(document.blocks ?? {}).flatMap(([id, block]) =>
        (block.records ?? []).flatMap((record, index) =>
          unknown(['blocks', id, 'records', index], record, records),
        ),
      ),
    ];
  },
};
