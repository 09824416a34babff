import { usesOf } from '../../uses.ts';
import type { Rule } from '../rule.ts';

/** PostgreSQL refuses an update or delete that looks a row up when the role may not read what it looks at. */
export const blindChange: Rule = {
  code: 'F141',
  name: 'blind-change',
  severity: 'warning',
  title: 'A purpose changes or removes data that it may not read',
  check: ({ document, finding }) =>
    Object.entries(document.purposes ?? {}).flatMap(([id, purpose]) =>
      Object.entries(usesOf(purpose))
        .filter(([, { may }]) => !may.includes('read') && (may.includes('change') || may.includes('remove')))
        .map(([category, { may }]) =>
          finding(['purposes', id, 'uses', category], {
            message: `the purpose "${id}" may ${may.filter((one) => one !== 'add').join(' and ')} the category "${category}", but not read it`,
            help: 'Add "read": a row has to be found before it is changed or removed.',
          }),
        ),
    ),
};
