import { inForce } from '../../law/dated.ts';
import { channelRules } from '../../law/marketing.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const marketingRuleUntold: Rule = {
  code: 'F707',
  name: 'marketing-rule-untold',
  severity: 'error',
  law: '917/2014 §§200, 202',
  check: function* ({ document, on, finding }) {
    const ruled = inForce(channelRules, on)
      .filter((row) => !row.allowed.includes('unless_banned'))
      .flatMap((row) => row.channels);
    for (const [id, purpose] of elements(document.purposes)) {
      for (const [channel, { rule }] of elements(purpose.marketing)) {
        if (rule === undefined && ruled.includes(channel)) {
          yield finding(['purposes', id, 'marketing', channel], { values: { channel, id } });
        }
      }
    }
  },
};
