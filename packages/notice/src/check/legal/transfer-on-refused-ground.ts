import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { decisionNumber, transfersOf } from './transfers.ts';

export const transferOnRefusedGround: Rule = {
  code: 'F404',
  name: 'transfer-on-refused-ground',
  severity: 'error',
  law: 'GDPR 44',
  check: function* ({ document, finding }) {
    for (const { path, recipient, ground, groundId, decision } of transfersOf(document)) {
      const refusing =
        ground?.refused === true
          ? groundId
          : elements(document.transfer_grounds).find(([, other]) => {
              const cited = other.decision;
              return other.refused === true && cited !== undefined && decisionNumber(cited) === decision;
            })?.[0];
      if (refusing !== undefined) {
        yield finding([...path, 'ground'], { values: { recipient, refusing } });
      }
    }
  },
};
