import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const sourceOpennessUntold: Rule = {
  code: 'F331',
  name: 'source-openness-untold',
  severity: 'error',
  law: 'GDPR 14(2)(f)',
  check: function* ({ document, finding }) {
    for (const [id, { kind, public: isPublic }] of elements(document.sources)) {
      const outside = kind?.endsWith('_register') === true || kind === 'public_source';
      if (outside && isPublic === undefined) {
        yield finding(['sources', id], { values: { id } });
      }
    }
  },
};
