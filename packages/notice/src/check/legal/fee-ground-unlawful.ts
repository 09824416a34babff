import { inForce } from '../../law/dated.ts';
import { feeGrounds } from '../../law/requests.ts';
import type { Rule } from '../rule.ts';

export const feeGroundUnlawful: Rule = {
  code: 'F502',
  name: 'fee-ground-unlawful',
  severity: 'error',
  law: 'GDPR 12(5)',
  check: function* ({ document, on, finding }) {
    const lawful = inForce(feeGrounds, on).map((row) => row.id);
    for (const [index, ground] of (document.requests?.fee?.grounds ?? []).entries()) {
      if (!lawful.includes(ground)) {
        yield finding(['requests', 'fee', 'grounds', index], {
          values: { ground, lawful: { list: lawful } },
        });
      }
    }
  },
};
