import { isInForce } from '../../law/dated.ts';
import { transferInstruments } from '../../law/transfer-instruments.ts';
import type { Rule } from '../rule.ts';
import { leavesEea, transfersOf } from './transfers.ts';

export const clausesEditionUnclear: Rule = {
  code: 'F405',
  name: 'clauses-edition-unclear',
  severity: 'error',
  law: 'GDPR 46(2)(c); (EU) 2021/914',
  check: function* ({ document, on, finding }) {
    const inForce = transferInstruments.filter((row) => row.kind === 'scc' && isInForce(row, on));
    for (const { path, recipient, transfer, ground, decision } of transfersOf(document)) {
      if (ground?.kind !== 'scc' || !leavesEea(transfer, on)) continue;
      if (!inForce.some((row) => row.decision === decision)) {
        yield finding(path, {
          variant: decision === undefined ? 'untold' : 'old',
          values: {
            recipient,
            decision: decision ?? '',
            day: { date: on },
            inForce: { list: inForce.flatMap((row) => row.decision ?? []) },
          },
        });
      }
    }
  },
};
