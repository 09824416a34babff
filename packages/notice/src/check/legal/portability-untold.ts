import type { Rule } from '../rule.ts';
import { rightsOf } from './rights.ts';

export const portabilityUntold: Rule = {
  code: 'F317',
  name: 'portability-untold',
  severity: 'error',
  title: 'The right to portability is not found',
  law: 'GDPR 13(2)(b), 14(2)(c), 20',
  check: function* ({ document, finding }) {
    if (rightsOf(document, '20').length > 0) return;
    yield finding(['rights'], {
      message: 'the right of data portability is not found in this notice',
      help: 'Add a right with article "20".',
    });
  },
};
