import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const creditRegisterUnnamed: Rule = {
  code: 'F720',
  name: 'credit-register-unnamed',
  severity: 'error',
  law: '527/2007 §19.5',
  check: function* ({ document, finding }) {
    for (const [id, { kind, register }] of elements(document.sources)) {
      if (kind === 'credit_register' && register === undefined) {
        yield finding(['sources', id], { values: { id } });
      }
    }
  },
};
