import { factOn } from '../../law/dated.ts';
import { requestPeriods } from '../../law/requests.ts';
import type { Rule } from '../rule.ts';
import { canOutlast } from './period.ts';

export const requestDeadlineLate: Rule = {
  code: 'F510',
  name: 'request-deadline-late',
  severity: 'error',
  law: 'GDPR 12(3)',
  check: function* ({ document, on, finding }) {
    for (const [key, id] of [
      ['deadline', 'answer'],
      ['extension', 'extension'],
    ] as const) {
      const told = document.requests?.[key];
      const limit = factOn(requestPeriods, id, on)?.period;
      if (told !== undefined && limit !== undefined && canOutlast(told, limit)) {
        yield finding(['requests', key], {
          values: { key, told: { period: told }, limit: { period: limit } },
        });
      }
    }
  },
};
