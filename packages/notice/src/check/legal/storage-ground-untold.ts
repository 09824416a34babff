import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const storageGroundUntold: Rule = {
  code: 'F312',
  name: 'storage-ground-untold',
  severity: 'warning',
  title: 'A storage period has no ground',
  law: 'GDPR 5(1)(e), 5(2)',
  check: function* ({ document, finding }) {
    for (const [id, { retention }] of elements(document.categories)) {
      if (retention === undefined) continue;
      const { ground } = retention;
      if (ground?.kind === undefined || (ground.kind === 'law' && (ground.law ?? []).length === 0)) {
        yield finding(['categories', id, 'retention'], {
          message: `why category ${id} is kept so long is not found in this notice`,
          help: 'Add "ground:": need, consent, or law with the act and section.',
        });
      }
    }
  },
};
