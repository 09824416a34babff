import type { Rule } from '../rule.ts';

export const officerUntold: Rule = {
  code: 'F302',
  name: 'officer-untold',
  severity: 'warning',
  title: 'The data-protection officer is not found',
  law: 'GDPR 13(1)(b), 14(1)(b), 37',
  check: function* ({ document, finding }) {
    const { officer } = document;
    if (
      officer === undefined ||
      (officer.email ?? officer.phone ?? officer.address ?? officer.url) === undefined
    ) {
      yield finding(['officer'], {
        message: "the data-protection officer's contact is not found in this notice",
        help: 'A controller that must have an officer tells how to reach the officer; the name is not needed.',
      });
    }
  },
};
