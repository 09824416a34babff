import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const marketingConsentUnnamed: Rule = {
  code: 'F709',
  name: 'marketing-consent-unnamed',
  severity: 'error',
  law: '917/2014 §200.1; GDPR 7(1)',
  check: function* ({ document, finding }) {
    for (const [id, purpose] of elements(document.purposes)) {
      const onConsent = elements(purpose.marketing).some(([, { rule }]) => rule === 'prior_consent');
      if (onConsent && purpose.consent === undefined && purpose.basis?.article !== '6(1)(a)') {
        yield finding(['purposes', id, 'marketing'], { values: { id } });
      }
    }
  },
};
