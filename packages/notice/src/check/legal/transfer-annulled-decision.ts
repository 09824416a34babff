import { adequacyDecisions } from '../../law/adequacy.ts';
import { isInForce } from '../../law/dated.ts';
import type { Rule } from '../rule.ts';
import { annulledDecision, leavesEea, transfersOf } from './transfers.ts';

export const transferAnnulledDecision: Rule = {
  code: 'F401',
  name: 'transfer-annulled-decision',
  severity: 'error',
  title: 'A transfer rests on an annulled decision',
  law: 'GDPR 44, 45; C-311/18',
  check: function* ({ document, on, finding }) {
    for (const { path, recipient, transfer, decision } of transfersOf(document)) {
      const annulled = annulledDecision(decision, on);
      if (annulled?.annulled === undefined || !leavesEea(transfer, on)) continue;
      const successor = adequacyDecisions.find((row) => row.where === annulled.where && isInForce(row, on));
      yield finding([...path, transfer.decision === undefined ? 'ground' : 'decision'], {
        message: `the transfer to ${recipient} rests on ${annulled.decision} (${annulled.scope ?? annulled.where}), annulled on ${inWords(annulled.annulled.on)} by the judgment ${annulled.annulled.judgment}`,
        help: `Stop the transfer, or rest it on ${successor === undefined ? '' : `${successor.decision} if the recipient is certified under it, or on `}standard contractual clauses.`,
      });
    }
  },
};

const inWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
