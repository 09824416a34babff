import type { Rule } from '../rule.ts';

export const idleRole: Rule = {
  code: 'F126',
  name: 'idle-role',
  severity: 'warning',
  check: ({ document, finding }) =>
    Object.entries(document.roles ?? {})
      .filter(
        ([, { purposes, duties, break_glass }]) =>
          ![purposes, duties, break_glass].some((may) => may?.length),
      )
      .map(([id]) => finding(['roles', id], { values: { id } })),
};
