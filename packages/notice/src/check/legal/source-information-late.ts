import { factOn } from '../../law/dated.ts';
import { requestPeriods } from '../../law/requests.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { canOutlast } from './period.ts';

export const sourceInformationLate: Rule = {
  code: 'F333',
  name: 'source-information-late',
  severity: 'error',
  law: 'GDPR 14(3)(a)',
  check: function* ({ document, on, finding }) {
    const limit = factOn(requestPeriods, 'inform-from-elsewhere', on);
    if (limit === undefined) return;
    for (const [id, { inform_within: within }] of elements(document.sources)) {
      if (within !== undefined && canOutlast(within, limit.period)) {
        yield finding(['sources', id, 'inform_within'], {
          values: { id, within: { period: within }, period: { period: limit.period } },
        });
      }
    }
  },
};
