import type { Rule } from '../rule.ts';

export const changesUnannounced: Rule = {
  code: 'F342',
  name: 'changes-unannounced',
  severity: 'warning',
  title: 'That changes are announced is not found',
  law: 'GDPR 13(3), 5(1)(a)',
  check: function* ({ document, finding }) {
    if (document.notice.significant_changes_announced !== true) {
      yield finding(['notice'], {
        message:
          'that significant changes are announced, whether an act demands it or not, is not found in this notice',
        help: 'A new purpose is told before it begins: "significant_changes_announced: true".',
      });
    }
  },
};
