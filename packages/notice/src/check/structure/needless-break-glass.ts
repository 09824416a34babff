import type { Rule } from '../rule.ts';

export const needlessBreakGlass: Rule = {
  code: 'F148',
  name: 'needless-break-glass',
  severity: 'error',
  check: ({ document, finding }) =>
    Object.entries(document.roles ?? {}).flatMap(([id, { purposes = [], break_glass = [] }]) =>
      break_glass.flatMap((purpose, index) =>
        purposes.includes(purpose)
          ? [finding(['roles', id, 'break_glass', index], { values: { id, purpose }, part: 'value' })]
          : [],
      ),
    ),
};
