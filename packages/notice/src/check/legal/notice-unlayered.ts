import type { Rule } from '../rule.ts';

export const noticeUnlayered: Rule = {
  code: 'F340',
  name: 'notice-unlayered',
  severity: 'warning',
  title: 'The notice is not layered',
  law: 'GDPR 12(1)',
  check: function* ({ document, finding }) {
    if (document.notice.layered !== true) {
      yield finding(['notice'], {
        message: 'the notice is one long text without a short first layer',
        help: 'Write a summary and set "layered: true".',
      });
    }
  },
};
