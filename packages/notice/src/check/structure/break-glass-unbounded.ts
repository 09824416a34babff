import type { Rule } from '../rule.ts';

export const breakGlassUnbounded: Rule = {
  code: 'F149',
  name: 'break-glass-unbounded',
  severity: 'error',
  title: 'A role may break the glass, and the notice does not say for how long',
  law: 'GDPR 32(1)',
  check: ({ document, finding }) =>
    document.break_glass !== undefined
      ? []
      : Object.entries(document.roles ?? {})
          .filter(([, { break_glass }]) => break_glass?.length)
          .map(([id]) =>
            finding(['roles', id, 'break_glass'], {
              message: `the role "${id}" may break the glass, and the notice has no "break_glass:"`,
              help: 'Say in "break_glass:" after how many minutes it closes and how long a reason is asked for.',
            }),
          ),
};
