import type { Rule } from '../rule.ts';

export const roleWithoutUndertaking: Rule = {
  code: 'F138',
  name: 'role-without-undertaking',
  severity: 'error',
  law: 'GDPR 32(4)',
  check: ({ document, finding }) =>
    Object.entries(document.roles ?? {})
      .filter(
        ([, { purposes, break_glass, undertaking }]) =>
          (purposes?.length || break_glass?.length) && undertaking === undefined,
      )
      .map(([id]) => finding(['roles', id], { values: { id } })),
};
