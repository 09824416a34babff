import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { isElsewhere } from './sources.ts';

export const sourceInformationUntold: Rule = {
  code: 'F332',
  name: 'source-information-untold',
  severity: 'error',
  law: 'GDPR 14(3)',
  check: function* ({ document, finding }) {
    for (const [id, source] of elements(document.sources)) {
      if (isElsewhere(source) && source.inform_within === undefined) {
        yield finding(['sources', id], { values: { id } });
      }
    }
  },
};
