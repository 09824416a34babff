import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const cookieWithoutConsent: Rule = {
  code: 'F717',
  name: 'cookie-without-consent',
  severity: 'error',
  law: '917/2014 §205',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      for (const [index, cookie] of (category.online ?? []).entries()) {
        if (cookie.exempt === true || cookie.permission !== undefined) continue;
        yield finding(['categories', id, 'online', index], {
          values: { name: cookie.name, party: cookie.party },
        });
      }
    }
  },
};
