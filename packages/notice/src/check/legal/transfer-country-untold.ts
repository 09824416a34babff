import type { Rule } from '../rule.ts';
import { transfersOf } from './transfers.ts';

export const transferCountryUntold: Rule = {
  code: 'F407',
  name: 'transfer-country-untold',
  severity: 'error',
  title: 'The country of a transfer is not found',
  law: 'GDPR 13(1)(f), 14(1)(f)',
  check: function* ({ document, finding }) {
    for (const { path, recipient, transfer } of transfersOf(document)) {
      if (transfer.country === undefined) {
        yield finding(path, {
          message: `the country that data go to with ${recipient} is not found in this notice`,
          help: 'Add "country:" with its two letters.',
        });
      }
    }
  },
};
