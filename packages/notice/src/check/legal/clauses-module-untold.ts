import type { Rule } from '../rule.ts';
import { leavesEea, transfersOf } from './transfers.ts';

export const clausesModuleUntold: Rule = {
  code: 'F406',
  name: 'clauses-module-untold',
  severity: 'warning',
  title: 'The module of the standard clauses is not found',
  law: '(EU) 2021/914',
  check: function* ({ document, on, finding }) {
    for (const { path, recipient, transfer, ground } of transfersOf(document)) {
      if (ground?.kind === 'scc' && leavesEea(transfer, on) && transfer.module === undefined) {
        yield finding(path, {
          message: `which module of the standard clauses binds ${recipient} is not found in this notice`,
          help: 'Add "module:": 1 controller to controller, 2 to processor, 3 between processors, 4 back to the controller.',
        });
      }
    }
  },
};
