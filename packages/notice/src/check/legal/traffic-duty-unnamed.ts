import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { isTraffic } from './kinds-of-category.ts';

export const trafficDutyUnnamed: Rule = {
  code: 'F704',
  name: 'traffic-duty-unnamed',
  severity: 'error',
  title: 'Traffic data are kept for authorities without the duty',
  law: '917/2014 §157',
  check: function* ({ document, finding }) {
    if (
      elements(document.controllers).some(
        ([, { retention_duty: duty }]) => duty?.named === true && duty.decision !== undefined,
      )
    )
      return;
    for (const [id, { retention, ...category }] of elements(document.categories)) {
      const cited = retention?.ground?.law?.some(
        (law) => law.act === '917/2014' && law.section?.startsWith('157'),
      );
      if (isTraffic(category) && cited === true) {
        yield finding(['categories', id, 'retention', 'ground'], {
          message: `${id} is kept on 917/2014 §157, but no controller that the Ministry has named is found in this notice`,
          help: 'Only a named company keeps data on §157: "retention_duty: { named: true, decision: … }" at the controller.',
        });
      }
    }
  },
};
