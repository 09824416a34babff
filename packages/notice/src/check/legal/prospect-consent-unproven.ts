import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const prospectConsentUnproven: Rule = {
  code: 'F722',
  name: 'prospect-consent-unproven',
  severity: 'warning',
  law: 'GDPR 7(1), 5(2)',
  check: function* ({ document, finding }) {
    for (const [id, { admission, fields }] of elements(document.categories)) {
      const person = admission?.person;
      if (person?.permission === undefined || person.proof === true) continue;
      if (fields?.prospect?.includes('evidence') === true) continue;
      yield finding(['categories', id, 'admission', 'person'], {
        variant: person.given_to?.includes('partner') === true ? 'partner' : 'own',
        values: { id },
      });
    }
  },
};
