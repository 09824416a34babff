import type { Rule } from '../rule.ts';
import { categoriesThat, isTraffic } from './kinds-of-category.ts';

export const lawsIncomplete: Rule = {
  code: 'F344',
  name: 'laws-incomplete',
  severity: 'info',
  law: 'GDPR 12(1)',
  check: function* ({ document, finding }) {
    const acts = (document.notice.laws ?? []).map((law) => law.act);
    if (acts.length === 0) return;
    if (!acts.some((act) => act.includes('2016/679'))) {
      yield finding(['notice', 'laws'], { variant: 'gdpr' });
    }
    const telecom = document.directory !== undefined || categoriesThat(document, isTraffic).length > 0;
    if (telecom && !acts.some((act) => act.includes('917/2014'))) {
      yield finding(['notice', 'laws'], { variant: 'telecom' });
    }
  },
};
