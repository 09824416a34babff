import { adequacyDecisions } from '../../law/adequacy.ts';
import { transferInstruments } from '../../law/transfer-instruments.ts';
import type { Rule } from '../rule.ts';
import { transfersOf } from './transfers.ts';

export const decisionDateWrong: Rule = {
  code: 'F403',
  name: 'decision-date-wrong',
  severity: 'info',
  title: 'A decision is cited with a wrong date',
  law: 'GDPR 12(1), 5(1)(a)',
  check: function* ({ document, finding }) {
    for (const { path, transfer, decision } of transfersOf(document)) {
      const known = [...adequacyDecisions, ...transferInstruments].find((row) => row.decision === decision);
      const { adopted } = known ?? {};
      if (transfer.decision_date === undefined || adopted === undefined) continue;
      if (!transfer.decision_date.startsWith(adopted)) {
        yield finding([...path, 'decision_date'], {
          message: `${decision} is dated ${transfer.decision_date}, it was adopted ${adopted.length === 4 ? 'in' : 'on'} ${adopted}`,
        });
      }
    }
  },
};
