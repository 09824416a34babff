import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const basisWithoutAct: Rule = {
  code: 'F307',
  name: 'basis-without-act',
  severity: 'error',
  title: 'A legal duty is claimed without the act',
  law: 'GDPR 6(1)(c), 6(3)',
  check: function* ({ document, finding }) {
    for (const [id, { basis }] of elements(document.purposes)) {
      if (basis?.article !== '6(1)(c)' && basis?.article !== '6(1)(e)') continue;
      if ((basis.law ?? []).length === 0) {
        yield finding(['purposes', id, 'basis'], {
          message: `purpose ${id} rests on ${basis.article} but names no act`,
          help: 'Name the act and section that lay down the duty or task: "law: [{ act: 1336/1997, section: … }]".',
        });
      }
    }
  },
};
