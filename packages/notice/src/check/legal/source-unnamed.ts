import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const sourceUnnamed: Rule = {
  code: 'F330',
  name: 'source-unnamed',
  severity: 'error',
  law: 'GDPR 14(2)(f)',
  check: function* ({ document, finding }) {
    for (const [id, { kind, register }] of elements(document.sources)) {
      if (kind === undefined) {
        yield finding(['sources', id], { variant: 'kind', values: { id } });
      } else if (kind.endsWith('_register') && kind !== 'credit_register' && register === undefined) {
        yield finding(['sources', id], { variant: 'register', values: { id } });
      }
    }
  },
};
