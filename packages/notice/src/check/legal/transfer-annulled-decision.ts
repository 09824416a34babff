import { adequacyDecisions } from '../../law/adequacy.ts';
import { isInForce } from '../../law/dated.ts';
import type { Rule } from '../rule.ts';
import { annulledDecision, leavesEea, transfersOf } from './transfers.ts';

export const transferAnnulledDecision: Rule = {
  code: 'F401',
  name: 'transfer-annulled-decision',
  severity: 'error',
  law: 'GDPR 44, 45; C-311/18',
  check: function* ({ document, on, finding }) {
    for (const { path, recipient, transfer, decision } of transfersOf(document)) {
      const annulled = annulledDecision(decision, on);
      if (annulled?.annulled === undefined || !leavesEea(transfer, on)) continue;
      const successor = adequacyDecisions.find((row) => row.where === annulled.where && isInForce(row, on));
      yield finding([...path, transfer.decision === undefined ? 'ground' : 'decision'], {
        variant: successor === undefined ? 'alone' : 'successor',
        values: {
          recipient,
          decision: annulled.decision,
          scope: annulled.scope ?? annulled.where,
          day: { date: annulled.annulled.on },
          judgment: annulled.annulled.judgment,
          successor: successor?.decision ?? '',
        },
      });
    }
  },
};
