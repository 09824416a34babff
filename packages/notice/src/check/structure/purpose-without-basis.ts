import type { Rule } from '../rule.ts';

export const purposeWithoutBasis: Rule = {
  code: 'F131',
  name: 'purpose-without-basis',
  severity: 'error',
  law: 'GDPR 6(1), 13(1)(c)',
  check: ({ document, finding }) =>
    Object.entries(document.purposes ?? {})
      .filter(([, { basis }]) => basis?.article === undefined)
      .map(([id]) => finding(['purposes', id], { values: { id } })),
};
