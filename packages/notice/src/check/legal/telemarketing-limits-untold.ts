import { inForce } from '../../law/dated.ts';
import { channelLimits } from '../../law/marketing.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { meansConsumers } from './marketing.ts';

export const telemarketingLimitsUntold: Rule = {
  code: 'F711',
  name: 'telemarketing-limits-untold',
  severity: 'warning',
  law: '917/2014 §201',
  check: function* ({ document, on, finding }) {
    const limits = inForce(channelLimits, on);
    for (const [id, purpose] of elements(document.purposes)) {
      for (const [channel, told] of elements(purpose.marketing)) {
        const limit = limits.find((row) => row.channel === channel);
        if (limit === undefined || !meansConsumers(told) || (told.limits ?? []).length > 0) continue;
        yield finding(['purposes', id, 'marketing', channel], {
          values: { section: limit.section, channel },
        });
      }
    }
  },
};
