import type { Rule } from '../rule.ts';

export const officerUntold: Rule = {
  code: 'F302',
  name: 'officer-untold',
  severity: 'warning',
  law: 'GDPR 13(1)(b), 14(1)(b), 37',
  check: function* ({ document, finding }) {
    const { officer } = document;
    if (
      officer === undefined ||
      (officer.email ?? officer.phone ?? officer.address ?? officer.url) === undefined
    ) {
      yield finding(['officer']);
    }
  },
};
