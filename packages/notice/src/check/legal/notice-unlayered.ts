import type { Rule } from '../rule.ts';

export const noticeUnlayered: Rule = {
  code: 'F340',
  name: 'notice-unlayered',
  severity: 'warning',
  law: 'GDPR 12(1)',
  check: function* ({ document, finding }) {
    if (document.notice.layered !== true) {
      yield finding(['notice']);
    }
  },
};
