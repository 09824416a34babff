import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const partnerMarketingWithoutConsent: Rule = {
  code: 'F710',
  name: 'partner-marketing-without-consent',
  severity: 'error',
  law: '917/2014 §200.3; GDPR 7(1), 14',
  check: function* ({ document, finding }) {
    for (const [id, purpose] of elements(document.purposes)) {
      if (purpose.marketing_with_partners !== true) continue;
      const excepted = elements(purpose.marketing).some(([, { rule }]) => rule === 'existing_customer');
      if (excepted || purpose.consent === undefined) {
        yield finding(['purposes', id], { variant: excepted ? 'exception' : 'permission', values: { id } });
      }
    }
  },
};
