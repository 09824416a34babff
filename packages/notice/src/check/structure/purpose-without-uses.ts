import type { Rule } from '../rule.ts';

export const purposeWithoutUses: Rule = {
  code: 'F130',
  name: 'purpose-without-uses',
  severity: 'error',
  law: 'GDPR 30(1)(c)',
  check: ({ document, finding }) =>
    Object.entries(document.purposes ?? {})
      .filter(([, { uses }]) => Object.keys(uses ?? {}).length === 0)
      .map(([id]) => finding(['purposes', id], { values: { id } })),
};
