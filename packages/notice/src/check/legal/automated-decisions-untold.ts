import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const automatedDecisionsUntold: Rule = {
  code: 'F326',
  name: 'automated-decisions-untold',
  severity: 'warning',
  law: 'GDPR 13(2)(f), 14(2)(g), 22',
  check: function* ({ document, finding }) {
    if (elements(document.purposes).some(([, purpose]) => purpose.automated_decision !== undefined)) return;
    for (const [id, source] of elements(document.sources)) {
      if (source.kind === 'credit_register') {
        yield finding(['sources', id], { values: { id } });
      }
    }
  },
};
