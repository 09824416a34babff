import { usesOf } from '../../uses.ts';
import type { Rule } from '../rule.ts';

export const emptyMay: Rule = {
  code: 'F140',
  name: 'empty-may',
  severity: 'error',
  title: 'A purpose names a category, but may do nothing with it',
  check: ({ document, finding }) =>
    Object.entries(document.purposes ?? {}).flatMap(([id, purpose]) =>
      Object.entries(usesOf(purpose))
        .filter(([, { may }]) => may.length === 0)
        .map(([category]) =>
          finding(['purposes', id, 'uses', category], {
            message: `the purpose "${id}" may do nothing with the category "${category}"`,
            help: 'Say what it may do: read, add, change, remove. Or remove the line: then it has no access.',
          }),
        ),
    ),
};
