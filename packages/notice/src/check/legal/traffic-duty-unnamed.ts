import { retentionRules } from '../retention-rules.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { isTraffic } from './kinds-of-category.ts';

export const trafficDutyUnnamed: Rule = {
  code: 'F704',
  name: 'traffic-duty-unnamed',
  severity: 'error',
  law: '917/2014 §157',
  check: function* ({ document, finding }) {
    const named = elements(document.controllers).some(
      ([, { retention_duty: duty }]) => duty?.named === true && duty.decision !== undefined,
    );
    if (named) return;
    for (const [id, category] of elements(document.categories)) {
      if (!isTraffic(category)) continue;
      for (const { rule, path } of retentionRules(id, category)) {
        const cited = rule.ground?.law?.some(
          ({ act, section }) => act === '917/2014' && section?.startsWith('157'),
        );
        if (cited !== true) continue;
        yield finding([...path, 'ground'], { values: { id } });
      }
    }
  },
};
