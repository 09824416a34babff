import type { Rule } from '../rule.ts';
import { rightsOf } from './rights.ts';

export const courtRemedyUntold: Rule = {
  code: 'F324',
  name: 'court-remedy-untold',
  severity: 'info',
  title: 'The remedy in court is not found',
  law: 'GDPR 79',
  check: function* ({ document, finding }) {
    if (rightsOf(document, '79').length === 0) {
      yield finding(['rights'], {
        message: 'the remedy in court is not found in this notice',
        help: 'It is no item of GDPR 13, but a refusal must name it (12(4)); a right with article "79" tells it.',
      });
    }
  },
};
