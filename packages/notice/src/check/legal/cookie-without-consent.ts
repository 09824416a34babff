import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const cookieWithoutConsent: Rule = {
  code: 'F717',
  name: 'cookie-without-consent',
  severity: 'error',
  title: 'A cookie is set without consent',
  law: '917/2014 §205',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      for (const [index, cookie] of (category.online ?? []).entries()) {
        if (cookie.exempt === true || cookie.permission !== undefined) continue;
        yield finding(['categories', id, 'online', index], {
          message: `${cookie.name} of ${cookie.party} is stored without a permission`,
          help: 'Add "permission:", or "exempt: true" if the user asked for the service that needs it.',
        });
      }
    }
  },
};
