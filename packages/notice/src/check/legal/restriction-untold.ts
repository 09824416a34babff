import type { Rule } from '../rule.ts';
import { rightsOf } from './rights.ts';

export const restrictionUntold: Rule = {
  code: 'F316',
  name: 'restriction-untold',
  severity: 'error',
  title: 'The right to restriction is not found',
  law: 'GDPR 13(2)(b), 14(2)(c), 18',
  check: function* ({ document, finding }) {
    if (rightsOf(document, '18').length > 0) return;
    yield finding(['rights'], {
      message: 'the right of restriction of processing is not found in this notice',
      help: 'Add a right with article "18".',
    });
  },
};
