import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const interestUntold: Rule = {
  code: 'F305',
  name: 'interest-untold',
  severity: 'error',
  title: 'The legitimate interest is not found',
  law: 'GDPR 13(1)(d), 14(2)(b)',
  check: function* ({ document, finding }) {
    const purposes = elements(document.purposes);
    for (const [id, { basis }] of purposes) {
      if (basis?.article === '6(1)(f)' && basis.interest === undefined) {
        yield finding(['purposes', id, 'basis'], {
          message: `purpose ${id} rests on a legitimate interest that is not found in this notice`,
          help: 'Name the interest: "interest:" takes the key of a text.',
        });
      }
    }
    const baseless = purposes.some(([, { basis }]) => basis?.article === undefined);
    if (baseless && !purposes.some(([, { basis }]) => basis?.interest !== undefined)) {
      yield finding(['purposes'], {
        message: 'no legitimate interest is found in this notice, although some purposes have no other basis',
        help: 'Tell the basis of each purpose; where it is GDPR 6(1)(f), name the interest.',
      });
    }
  },
};
