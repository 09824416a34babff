import { inForce } from '../../law/dated.ts';
import { identificationBans } from '../../law/identity-code.ts';
import type { Rule } from '../rule.ts';

export const identificationByCode: Rule = {
  code: 'F512',
  name: 'identification-by-code',
  severity: 'error',
  law: '1050/2018 §29.5',
  check: function* ({ document, on, finding }) {
    const banned = inForce(identificationBans, on).map((row) => row.id);
    for (const [index, way] of (document.requests?.identify ?? []).entries()) {
      if (banned.includes(way)) {
        yield finding(['requests', 'identify', index], { values: { way } });
      }
    }
  },
};
