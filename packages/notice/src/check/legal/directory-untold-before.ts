import type { Rule } from '../rule.ts';

export const directoryUntoldBefore: Rule = {
  code: 'F713',
  name: 'directory-untold-before',
  severity: 'error',
  title: 'People are not told of the directory before entry',
  law: '917/2014 §199.1',
  check: function* ({ document, finding }) {
    if (document.directory !== undefined && document.directory.told_before_entry !== true) {
      yield finding(['directory'], {
        message: 'that people are told of the directory before their entry is not found in this notice',
        help: 'Tell its purpose and use first: "told_before_entry: true".',
      });
    }
  },
};
