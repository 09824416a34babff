import { references } from '../references.ts';
import type { Rule } from '../rule.ts';

export const idleRecipient: Rule = {
  code: 'F125',
  name: 'idle-recipient',
  severity: 'warning',
  law: 'GDPR 13(1)(e)',
  check: ({ document, finding }) => {
    const named = references(document).filter(({ to }) => to === 'recipients');
    const operators = Object.values(document.systems ?? {}).map(({ operator }) => operator);
    return Object.entries(document.recipients ?? {})
      .filter(([, { purposes, categories }]) => !purposes?.length && !categories?.length)
      .filter(([id]) => !named.some(({ name }) => name === id) && !operators.includes(id))
      .map(([id]) => finding(['recipients', id], { values: { id } }));
  },
};
