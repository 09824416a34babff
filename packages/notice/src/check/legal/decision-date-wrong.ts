import { adequacyDecisions } from '../../law/adequacy.ts';
import { transferInstruments } from '../../law/transfer-instruments.ts';
import type { Rule } from '../rule.ts';
import { transfersOf } from './transfers.ts';

export const decisionDateWrong: Rule = {
  code: 'F403',
  name: 'decision-date-wrong',
  severity: 'info',
  law: 'GDPR 12(1), 5(1)(a)',
  check: function* ({ document, finding }) {
    for (const { path, transfer, decision } of transfersOf(document)) {
      const known = [...adequacyDecisions, ...transferInstruments].find((row) => row.decision === decision);
      const { adopted } = known ?? {};
      if (decision === undefined || transfer.decision_date === undefined || adopted === undefined) continue;
      if (!transfer.decision_date.startsWith(adopted)) {
        yield finding(
          [...path, 'decision_date'],
          adopted.length === 4
            ? {
                variant: 'year',
                values: { decision, dated: { date: transfer.decision_date }, year: adopted },
              }
            : {
                variant: 'day',
                values: { decision, dated: { date: transfer.decision_date }, adopted: { date: adopted } },
              },
        );
      }
    }
  },
};
