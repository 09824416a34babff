import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { meansConsumers } from './marketing.ts';

export const customerExceptionMisused: Rule = {
  code: 'F723',
  name: 'customer-exception-misused',
  severity: 'error',
  law: '917/2014 §200.3',
  check: function* ({ document, finding }) {
    for (const [id, purpose] of elements(document.purposes)) {
      const strangers = (purpose.concerns ?? []).filter((standing) => standing !== 'customer');
      for (const [channel, told] of elements(purpose.marketing)) {
        if (told.rule !== 'existing_customer' || strangers.length === 0 || !meansConsumers(told)) continue;
        yield finding(['purposes', id, 'marketing', channel, 'rule'], {
          values: { id, strangers: { list: strangers.map((word) => ({ word })), as: 'and' } },
        });
      }
    }
  },
};
