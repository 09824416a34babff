import { nearMiss } from '../../near-miss.ts';
import type { Rule } from '../rule.ts';

export const unknownOperator: Rule = {
  code: 'F115',
  name: 'unknown-operator',
  severity: 'error',
  law: 'GDPR 13(1)(e), 28(3)',
  check: ({ document, finding }) => {
    const known = [...Object.keys(document.recipients ?? {}), ...Object.keys(document.controllers ?? {})];
    return Object.entries(document.systems ?? {}).flatMap(([id, { operator }]) => {
      if (operator === undefined || known.includes(operator)) return [];
      return [
        finding(['systems', id, 'operator'], {
          values: { id, operator },
          hint: nearMiss(operator, known),
          part: 'value',
        }),
      ];
    });
  },
};
