import type { Rule } from '../rule.ts';
import { rightsOf } from './rights.ts';

export const objectionUntold: Rule = {
  code: 'F318',
  name: 'objection-untold',
  severity: 'error',
  law: 'GDPR 13(2)(b), 14(2)(c), 21',
  check: function* ({ document, finding }) {
    const general = rightsOf(document, '21').filter(([, right]) => !/^21\([23]\)$/.test(right.article ?? ''));
    if (general.length === 0) {
      yield finding(['rights']);
    }
  },
};
