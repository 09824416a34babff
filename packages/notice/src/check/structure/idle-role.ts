import type { Rule } from '../rule.ts';

export const idleRole: Rule = {
  code: 'F126',
  name: 'idle-role',
  severity: 'warning',
  title: 'A role may do nothing',
  check: ({ document, finding }) =>
    Object.entries(document.roles ?? {})
      .filter(
        ([, { purposes, duties, break_glass }]) =>
          ![purposes, duties, break_glass].some((may) => may?.length),
      )
      .map(([id]) =>
        finding(['roles', id], {
          message: `the role "${id}" has no purpose and no duty`,
          help: 'Say under "purposes:" what those who hold it may act for, or remove it.',
        }),
      ),
};
