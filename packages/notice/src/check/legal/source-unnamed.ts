import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const sourceUnnamed: Rule = {
  code: 'F330',
  name: 'source-unnamed',
  severity: 'error',
  title: 'A source outside is not named',
  law: 'GDPR 14(2)(f)',
  check: function* ({ document, finding }) {
    for (const [id, { kind, register }] of elements(document.sources)) {
      if (kind === undefined) {
        yield finding(['sources', id], {
          message: `what kind of source ${id} is, is not found in this notice`,
        });
      } else if (kind.endsWith('_register') && kind !== 'credit_register' && register === undefined) {
        yield finding(['sources', id], {
          message: `which register source ${id} means is not found in this notice`,
          help: 'Add "register:" with its name.',
        });
      }
    }
  },
};
