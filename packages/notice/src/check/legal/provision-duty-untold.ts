import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const provisionDutyUntold: Rule = {
  code: 'F325',
  name: 'provision-duty-untold',
  severity: 'error',
  title: 'Whether data must be given is not found',
  law: 'GDPR 13(2)(e)',
  check: function* ({ document, finding }) {
    const categories = elements(document.categories);
    if (categories.length > 0 && !categories.some(([, category]) => category.provided !== undefined)) {
      yield finding(['categories'], {
        message: 'whether data must be given, and what follows if not, is not found in this notice',
        help: 'Add "provided: { duty: … }" to what people give themselves.',
      });
    }
    for (const [id, { provided }] of categories) {
      if (provided !== undefined && provided.duty !== 'voluntary' && provided.consequence === undefined) {
        yield finding(['categories', id, 'provided'], {
          message: `what follows if ${id} is not given is not found in this notice`,
          help: 'Add "consequence:" with the key of a text.',
        });
      }
    }
  },
};
