import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const interestUntold: Rule = {
  code: 'F305',
  name: 'interest-untold',
  severity: 'error',
  law: 'GDPR 13(1)(d), 14(2)(b)',
  check: function* ({ document, finding }) {
    const purposes = elements(document.purposes);
    for (const [id, { basis }] of purposes) {
      if (basis?.article === '6(1)(f)' && basis.interest === undefined) {
        yield finding(['purposes', id, 'basis'], { variant: 'purpose', values: { id } });
      }
    }
    const baseless = purposes.some(([, { basis }]) => basis?.article === undefined);
    if (baseless && !purposes.some(([, { basis }]) => basis?.interest !== undefined)) {
      yield finding(['purposes'], { variant: 'any' });
    }
  },
};
