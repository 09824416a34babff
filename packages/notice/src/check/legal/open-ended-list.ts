import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const openEndedList: Rule = {
  code: 'F343',
  name: 'open-ended-list',
  severity: 'error',
  law: 'GDPR 5(1)(b), 13(1)(c), 14(1)(d)',
  check: function* ({ document, finding }) {
    for (const section of ['purposes', 'categories', 'sources', 'recipients'] as const) {
      for (const [id, element] of elements<{ open_ended?: boolean }>(document[section])) {
        if (element.open_ended === true) {
          yield finding([section, id, 'open_ended'], { values: { section, id } });
        }
      }
    }
  },
};
