import { inForce } from '../../law/dated.ts';
import { channelRules } from '../../law/marketing.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { meansConsumers } from './marketing.ts';

export const marketingRuleUnlawful: Rule = {
  code: 'F708',
  name: 'marketing-rule-unlawful',
  severity: 'error',
  law: '917/2014 §200',
  check: function* ({ document, on, finding }) {
    const rules = inForce(channelRules, on).filter((row) => row.to === 'consumer');
    for (const [id, purpose] of elements(document.purposes)) {
      for (const [channel, told] of elements(purpose.marketing)) {
        if (told.rule === undefined || !meansConsumers(told)) continue;
        const law = rules.find((row) => row.channels.includes(channel));
        if (law !== undefined && !law.allowed.some((rule) => rule === told.rule)) {
          yield finding(['purposes', id, 'marketing', channel, 'rule'], {
            values: { channel, allowed: { list: law.allowed, as: 'or' }, rule: told.rule },
          });
        }
      }
    }
  },
};
