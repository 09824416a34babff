import type { Rule } from '../rule.ts';

export const directoryUsersIncluded: Rule = {
  code: 'F714',
  name: 'directory-users-included',
  severity: 'warning',
  law: '917/2014 §§195.2, 198',
  check: function* ({ document, finding }) {
    const index = document.directory?.of?.indexOf('user') ?? -1;
    if (index >= 0) {
      yield finding(['directory', 'of', index]);
    }
  },
};
