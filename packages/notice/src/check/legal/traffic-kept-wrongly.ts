import { factOn } from '../../law/dated.ts';
import { limitationPeriods } from '../../law/limitation.ts';
import { trafficPeriods } from '../../law/traffic-data.ts';
import { retentionRules } from '../retention-rules.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { isTraffic } from './kinds-of-category.ts';
import { canOutlast } from './period.ts';

export const trafficKeptWrongly: Rule = {
  code: 'F703',
  name: 'traffic-kept-wrongly',
  severity: 'error',
  law: '917/2014 §139.3; 728/2003 §4',
  check: function* ({ document, on, finding }) {
    const floor = factOn(trafficPeriods, 'billing-floor', on)?.period;
    const ceiling = factOn(limitationPeriods, 'general', on)?.period;
    for (const [id, category] of elements(document.categories)) {
      if (!isTraffic(category)) continue;
      for (const { rule, path } of retentionRules(id, category)) {
        const { keep, until } = rule;
        if (floor !== undefined && keep !== undefined && canOutlast(floor, keep)) {
          yield finding([...path, 'keep'], {
            variant: 'short',
            values: { id, keep: { period: keep }, floor: { period: floor } },
          });
        }
        const longest = until?.keep ?? keep;
        if (ceiling !== undefined && longest !== undefined && canOutlast(longest, ceiling)) {
          yield finding([...path, until === undefined ? 'keep' : 'until'], {
            variant: 'long',
            values: { id, longest: { period: longest }, ceiling: { period: ceiling } },
          });
        }
      }
    }
  },
};
