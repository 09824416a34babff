import { usesOf } from '../../uses.ts';
import type { Rule } from '../rule.ts';

export const emptyMay: Rule = {
  code: 'F140',
  name: 'empty-may',
  severity: 'error',
  check: ({ document, finding }) =>
    Object.entries(document.purposes ?? {}).flatMap(([id, purpose]) =>
      Object.entries(usesOf(purpose))
        .filter(([, { may }]) => may.length === 0)
        .map(([category]) => finding(['purposes', id, 'uses', category], { values: { id, category } })),
    ),
};
