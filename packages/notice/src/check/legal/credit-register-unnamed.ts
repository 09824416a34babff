import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const creditRegisterUnnamed: Rule = {
  code: 'F720',
  name: 'credit-register-unnamed',
  severity: 'error',
  title: 'A credit register is not named',
  law: '527/2007 §19.5',
  check: function* ({ document, finding }) {
    for (const [id, { kind, register }] of elements(document.sources)) {
      if (kind === 'credit_register' && register === undefined) {
        yield finding(['sources', id], {
          message: `which credit register ${id} means is not found in this notice`,
          help: 'People must be able to know beforehand from which register: add "register:".',
        });
      }
    }
  },
};
