import type { Rule } from '../rule.ts';

export const needlessBreakGlass: Rule = {
  code: 'F148',
  name: 'needless-break-glass',
  severity: 'error',
  title: 'A role may break the glass for a purpose that it has',
  check: ({ document, finding }) =>
    Object.entries(document.roles ?? {}).flatMap(([id, { purposes = [], break_glass = [] }]) =>
      break_glass.flatMap((purpose, index) =>
        purposes.includes(purpose)
          ? [
              finding(['roles', id, 'break_glass', index], {
                message: `the role "${id}" has the purpose "${purpose}" already`,
                help: 'Take it out of "break_glass:", or out of "purposes:" when only an emergency shall open it.',
                part: 'value',
              }),
            ]
          : [],
      ),
    ),
};
