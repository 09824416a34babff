import type { Rule } from '../rule.ts';

export const changesUnannounced: Rule = {
  code: 'F342',
  name: 'changes-unannounced',
  severity: 'warning',
  law: 'GDPR 13(3), 5(1)(a)',
  check: function* ({ document, finding }) {
    if (document.notice.significant_changes_announced !== true) {
      yield finding(['notice']);
    }
  },
};
