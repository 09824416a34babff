import { retentionRules } from '../retention-rules.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const storageGroundUntold: Rule = {
  code: 'F312',
  name: 'storage-ground-untold',
  severity: 'warning',
  law: 'GDPR 5(1)(e), 5(2)',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      for (const {
        rule: { ground },
        path,
      } of retentionRules(id, category)) {
        if (ground?.kind === undefined || (ground.kind === 'law' && (ground.law ?? []).length === 0)) {
          yield finding(path, { values: { id } });
        }
      }
    }
  },
};
