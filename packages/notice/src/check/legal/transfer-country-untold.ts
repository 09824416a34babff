import type { Rule } from '../rule.ts';
import { transfersOf } from './transfers.ts';

export const transferCountryUntold: Rule = {
  code: 'F407',
  name: 'transfer-country-untold',
  severity: 'error',
  law: 'GDPR 13(1)(f), 14(1)(f)',
  check: function* ({ document, finding }) {
    for (const { path, recipient, transfer } of transfersOf(document)) {
      if (transfer.country === undefined) {
        yield finding(path, { values: { recipient } });
      }
    }
  },
};
