import { adequacyDecisions } from '../../law/adequacy.ts';
import { isInForce } from '../../law/dated.ts';
import type { Rule } from '../rule.ts';
import { transfersOf } from './transfers.ts';

export const certificateUnchecked: Rule = {
  code: 'F411',
  name: 'certificate-unchecked',
  severity: 'warning',
  law: 'GDPR 45; (EU) 2023/1795',
  check: function* ({ document, on, finding }) {
    for (const { path, recipient, transfer, decision } of transfersOf(document)) {
      const row = adequacyDecisions.find((known) => known.decision === decision && isInForce(known, on));
      if (row?.condition !== 'self_certified' || row.where !== transfer.country) continue;
      const checked = transfer.certificate_checked_on;
      if (typeof checked !== 'string' || checked > on) {
        yield finding(path, { values: { decision: row.decision, recipient } });
      }
    }
  },
};
