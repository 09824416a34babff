import { usesOf } from '../../uses.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { isTraffic } from './kinds-of-category.ts';
import { isMarketing } from './marketing.ts';

export const trafficMarketingWithoutConsent: Rule = {
  code: 'F705',
  name: 'traffic-marketing-without-consent',
  severity: 'error',
  law: '917/2014 §140',
  check: function* ({ document, finding }) {
    for (const [id, purpose] of elements(document.purposes)) {
      if (!isMarketing(purpose)) continue;
      for (const used of Object.keys(usesOf(purpose))) {
        const category = document.categories?.[used];
        if (category === undefined || !isTraffic(category)) continue;
        const needed = category.traffic?.marketing_consent;
        const partners = purpose.marketing_with_partners === true;
        if (partners || needed === undefined || purpose.consent?.permission !== needed) {
          yield finding(['purposes', id, 'uses', used], {
            variant: partners ? 'partners' : 'consent',
            values: { id },
          });
        }
      }
    }
  },
};
