import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const safeguardsJoined: Rule = {
  code: 'F410',
  name: 'safeguards-joined',
  severity: 'error',
  law: 'GDPR 46(2), 47',
  check: function* ({ document, finding }) {
    for (const [id, ground] of elements(document.transfer_grounds)) {
      const others = (ground.together_with ?? []).filter(
        (other) => document.transfer_grounds?.[other] !== undefined,
      );
      if (others.length > 0) {
        yield finding(['transfer_grounds', id, 'together_with'], {
          values: { id, others: { list: others } },
        });
      }
    }
  },
};
