import type { Rule } from '../rule.ts';
import { leavesEea, transfersOf } from './transfers.ts';

export const safeguardCopyUntold: Rule = {
  code: 'F408',
  name: 'safeguard-copy-untold',
  severity: 'error',
  law: 'GDPR 13(1)(f), 46, 47',
  check: function* ({ document, on, finding }) {
    for (const { path, recipient, transfer, ground } of transfersOf(document)) {
      const copyable = ground?.kind === 'scc' || ground?.kind === 'bcr';
      if (copyable && leavesEea(transfer, on) && transfer.copy === undefined) {
        yield finding(path, { values: { recipient } });
      }
    }
  },
};
