import { usesOf } from '../../uses.ts';
import type { Rule } from '../rule.ts';

/** PostgreSQL refuses an update or delete that looks a row up when the role may not read what it looks at. */
export const blindChange: Rule = {
  code: 'F141',
  name: 'blind-change',
  severity: 'warning',
  check: ({ document, finding }) =>
    Object.entries(document.purposes ?? {}).flatMap(([id, purpose]) =>
      Object.entries(usesOf(purpose))
        .filter(([, { may }]) => !may.includes('read') && (may.includes('change') || may.includes('remove')))
        .map(([category, { may }]) =>
          finding(['purposes', id, 'uses', category], {
            values: {
              id,
              may: { list: may.filter((one) => one !== 'add').map((word) => ({ word })), as: 'and' },
              category,
            },
          }),
        ),
    ),
};
