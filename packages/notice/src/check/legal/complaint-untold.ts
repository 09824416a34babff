import type { Rule } from '../rule.ts';
import { rightsOf } from './rights.ts';

export const complaintUntold: Rule = {
  code: 'F323',
  name: 'complaint-untold',
  severity: 'error',
  title: 'The complaint to the authority is not found',
  law: 'GDPR 13(2)(d), 14(2)(e), 77',
  check: function* ({ document, finding }) {
    if (rightsOf(document, '77').length === 0) {
      yield finding(['rights'], {
        message: 'the right to complain to the supervisory authority is not found in this notice',
        help: 'Add a right with article "77".',
      });
    }
    if (document.authority?.name === undefined) {
      yield finding(['authority'], { message: 'the supervisory authority is not found in this notice' });
    }
  },
};
