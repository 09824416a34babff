import { inForce } from '../../law/dated.ts';
import { channelLimits } from '../../law/marketing.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { meansConsumers } from './marketing.ts';

export const telemarketingLimitsUntold: Rule = {
  code: 'F711',
  name: 'telemarketing-limits-untold',
  severity: 'warning',
  title: 'The limits of telemarketing are not found',
  law: '917/2014 §201',
  check: function* ({ document, on, finding }) {
    const limits = inForce(channelLimits, on);
    for (const [id, purpose] of elements(document.purposes)) {
      for (const [channel, told] of elements(purpose.marketing)) {
        const limit = limits.find((row) => row.channel === channel);
        if (limit === undefined || !meansConsumers(told) || (told.limits ?? []).length > 0) continue;
        yield finding(['purposes', id, 'marketing', channel], {
          message: `the limit of 917/2014 §${limit.section} on marketing by ${channel} is not found in this notice`,
          help: 'Mobile subscriptions are not sold to other operators\' consumers by phone: name the text under "limits:".',
        });
      }
    }
  },
};
