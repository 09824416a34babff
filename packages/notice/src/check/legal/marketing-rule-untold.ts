import { inForce } from '../../law/dated.ts';
import { channelRules } from '../../law/marketing.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const marketingRuleUntold: Rule = {
  code: 'F707',
  name: 'marketing-rule-untold',
  severity: 'error',
  title: 'What marketing on a channel rests on is not found',
  law: '917/2014 §§200, 202',
  check: function* ({ document, on, finding }) {
    const ruled = inForce(channelRules, on)
      .filter((row) => !row.allowed.includes('unless_banned'))
      .flatMap((row) => row.channels);
    for (const [id, purpose] of elements(document.purposes)) {
      for (const [channel, { rule }] of elements(purpose.marketing)) {
        if (rule === undefined && ruled.includes(channel)) {
          yield finding(['purposes', id, 'marketing', channel], {
            message: `whether marketing by ${channel} in purpose ${id} rests on consent, on an existing customership or on neither is not found in this notice`,
            help: 'Add "rule:": prior_consent, existing_customer or unless_banned.',
          });
        }
      }
    }
  },
};
