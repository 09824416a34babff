import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const basisWithoutAct: Rule = {
  code: 'F307',
  name: 'basis-without-act',
  severity: 'error',
  law: 'GDPR 6(1)(c), 6(3)',
  check: function* ({ document, finding }) {
    for (const [id, { basis }] of elements(document.purposes)) {
      if (basis?.article !== '6(1)(c)' && basis?.article !== '6(1)(e)') continue;
      if ((basis.law ?? []).length === 0) {
        yield finding(['purposes', id, 'basis'], { values: { id, article: basis.article } });
      }
    }
  },
};
