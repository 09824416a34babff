import { inForce } from '../../law/dated.ts';
import { otherProcedures } from '../../law/other-procedures.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const otherRightsMixed: Rule = {
  code: 'F345',
  name: 'other-rights-mixed',
  severity: 'warning',
  law: 'GDPR 13(1)(c), 13(1)(e)',
  check: function* ({ document, on, finding }) {
    for (const [id, { law }] of elements(document.rights)) {
      const other = inForce(otherProcedures, on).find((row) =>
        (law ?? []).some(({ act }) => act === row.act),
      );
      if (other !== undefined) {
        yield finding(['rights', id], {
          values: { id, act: other.act, differs: { list: [{ word: other.id }] } },
        });
      }
    }
  },
};
