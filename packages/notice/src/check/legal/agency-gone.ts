import { agencies } from '../../law/agencies.ts';
import type { Rule } from '../rule.ts';

export const agencyGone: Rule = {
  code: 'F801',
  name: 'agency-gone',
  severity: 'warning',
  law: 'GDPR 12(1), 5(1)(a)',
  check: function* ({ document, on, finding }) {
    for (const [index, name] of (document.notice.agencies ?? []).entries()) {
      const gone = agencies.find(
        (row) => row.valid_to !== null && row.valid_to < on && row.names.some((known) => same(known, name)),
      );
      if (gone !== undefined) {
        yield finding(['notice', 'agencies', index], {
          values: {
            name,
            valid_to: { date: gone.valid_to ?? '' },
            now: gone.now === undefined ? '' : { names: gone.now },
          },
        });
      }
    }
  },
};

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
