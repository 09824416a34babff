import type { Rule } from '../rule.ts';

export const identificationUntold: Rule = {
  code: 'F513',
  name: 'identification-untold',
  severity: 'info',
  title: 'How people are identified is not found',
  law: 'GDPR 12(6); 1050/2018 §29.5',
  check: function* ({ document, finding }) {
    if ((document.requests?.identify ?? []).length === 0) {
      yield finding(['requests'], {
        message: 'how people who ask are identified is not found in this notice',
        help: 'Add "identify:"; the identity code with the name is not enough.',
      });
    }
  },
};
