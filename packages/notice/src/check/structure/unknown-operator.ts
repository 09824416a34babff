import { nearMiss } from '../../near-miss.ts';
import type { Rule } from '../rule.ts';

export const unknownOperator: Rule = {
  code: 'F115',
  name: 'unknown-operator',
  severity: 'error',
  title: 'A system is run by somebody whom the notice does not declare',
  law: 'GDPR 13(1)(e), 28(3)',
  check: ({ document, finding }) => {
    const known = [...Object.keys(document.recipients ?? {}), ...Object.keys(document.controllers ?? {})];
    return Object.entries(document.systems ?? {}).flatMap(([id, { operator }]) => {
      if (operator === undefined || known.includes(operator)) return [];
      const message = `systems.${id}: there is no recipient or controller "${operator}"`;
      const help = 'Name a controller, or declare the processor that runs the system under "recipients:".';
      return [
        finding(['systems', id, 'operator'], {
          message,
          help,
          hint: nearMiss(operator, known),
          part: 'value',
        }),
      ];
    });
  },
};
