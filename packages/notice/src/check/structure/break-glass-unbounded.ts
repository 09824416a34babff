import type { Rule } from '../rule.ts';

export const breakGlassUnbounded: Rule = {
  code: 'F149',
  name: 'break-glass-unbounded',
  severity: 'error',
  law: 'GDPR 32(1)',
  check: ({ document, finding }) =>
    document.break_glass !== undefined
      ? []
      : Object.entries(document.roles ?? {})
          .filter(([, { break_glass }]) => break_glass?.length)
          .map(([id]) => finding(['roles', id, 'break_glass'], { values: { id } })),
};
