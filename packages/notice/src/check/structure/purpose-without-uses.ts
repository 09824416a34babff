import type { Rule } from '../rule.ts';

export const purposeWithoutUses: Rule = {
  code: 'F130',
  name: 'purpose-without-uses',
  severity: 'error',
  title: 'A purpose uses no data',
  law: 'GDPR 30(1)(c)',
  check: ({ document, finding }) =>
    Object.entries(document.purposes ?? {})
      .filter(([, { uses }]) => Object.keys(uses ?? {}).length === 0)
      .map(([id]) =>
        finding(['purposes', id], {
          message: `the purpose "${id}" uses no category of data`,
          help: 'Name under "uses:" the categories it needs and what it may do with each, or remove the purpose.',
        }),
      ),
};
