import type { Rule } from '../rule.ts';

export const purposeWithoutBasis: Rule = {
  code: 'F131',
  name: 'purpose-without-basis',
  severity: 'error',
  title: 'A purpose has no legal basis',
  law: 'GDPR 6(1), 13(1)(c)',
  check: ({ document, finding }) =>
    Object.entries(document.purposes ?? {})
      .filter(([, { basis }]) => basis?.article === undefined)
      .map(([id]) =>
        finding(['purposes', id], {
          message: `the purpose "${id}" has no legal basis`,
          help: 'Add "basis: { article: 6(1)(…) }": consent (a), contract (b), legal duty (c), vital interest (d), public task (e) or legitimate interest (f).',
        }),
      ),
};
