import type { Rule } from '../rule.ts';
import { leavesEea, transfersOf } from './transfers.ts';

export const clausesModuleUntold: Rule = {
  code: 'F406',
  name: 'clauses-module-untold',
  severity: 'warning',
  law: '(EU) 2021/914',
  check: function* ({ document, on, finding }) {
    for (const { path, recipient, transfer, ground } of transfersOf(document)) {
      if (ground?.kind === 'scc' && leavesEea(transfer, on) && transfer.module === undefined) {
        yield finding(path, { values: { recipient } });
      }
    }
  },
};
