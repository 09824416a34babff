import { inForce } from '../../law/dated.ts';
import { feeGrounds } from '../../law/requests.ts';
import type { Rule } from '../rule.ts';
import { rightsOf } from './rights.ts';

export const feeForEveryRight: Rule = {
  code: 'F503',
  name: 'fee-for-every-right',
  severity: 'error',
  law: 'GDPR 12(5), 15(3)',
  check: function* ({ document, on, finding }) {
    const fee = document.requests?.fee;
    if (fee === undefined) return;
    const general = inForce(feeGrounds, on).filter((row) => row.only_for === undefined);
    const special = (fee.grounds ?? []).filter((ground) => !general.some((row) => row.id === ground));
    if (fee.free_per === undefined && special.length === 0) return;
    const access = rightsOf(document, '15').map(([id]) => id);
    if (fee.rights === undefined || fee.rights.some((right) => !access.includes(right))) {
      yield finding(['requests', 'fee']);
    }
  },
};
