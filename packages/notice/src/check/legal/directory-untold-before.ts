import type { Rule } from '../rule.ts';

export const directoryUntoldBefore: Rule = {
  code: 'F713',
  name: 'directory-untold-before',
  severity: 'error',
  law: '917/2014 §199.1',
  check: function* ({ document, finding }) {
    if (document.directory !== undefined && document.directory.told_before_entry !== true) {
      yield finding(['directory']);
    }
  },
};
