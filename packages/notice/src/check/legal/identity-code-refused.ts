import { inForce } from '../../law/dated.ts';
import { identityCodeRefusals } from '../../law/identity-code.ts';
import { usesOf } from '../../uses.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { categoriesThat, isIdentityCode } from './kinds-of-category.ts';
import { isMarketing } from './marketing.ts';

export const identityCodeRefused: Rule = {
  code: 'F602',
  name: 'identity-code-refused',
  severity: 'error',
  law: '1050/2018 §29',
  check: function* ({ document, on, finding }) {
    const codes = categoriesThat(document, isIdentityCode);
    const terms = inForce(identityCodeRefusals, on).flatMap((row) => row.dpv);
    for (const [id, purpose] of elements(document.purposes)) {
      const prospectsOnly = purpose.concerns?.every((standing) => standing === 'prospect') === true;
      const refused = (purpose.dpv ?? []).some((term) => terms.includes(term));
      if (!isMarketing(purpose) && !prospectsOnly && !refused) continue;
      for (const category of Object.keys(usesOf(purpose)).filter((used) => codes.includes(used))) {
        yield finding(['purposes', id, 'uses', category], { values: { id } });
      }
    }
  },
};
