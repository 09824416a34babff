import type { Rule } from '../rule.ts';

export const roleWithoutUndertaking: Rule = {
  code: 'F138',
  name: 'role-without-undertaking',
  severity: 'error',
  title: 'A role reaches personal data without an undertaking of confidentiality',
  law: 'GDPR 32(4)',
  check: ({ document, finding }) =>
    Object.entries(document.roles ?? {})
      .filter(
        ([, { purposes, break_glass, undertaking }]) =>
          (purposes?.length || break_glass?.length) && undertaking === undefined,
      )
      .map(([id]) =>
        finding(['roles', id], {
          message: `the role "${id}" names no undertaking of confidentiality`,
          help: 'Name under "undertaking:" the one that those who hold the role sign.',
        }),
      ),
};
