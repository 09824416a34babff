import type { Rule } from '../rule.ts';
import { rightsOf } from './rights.ts';

export const courtRemedyUntold: Rule = {
  code: 'F324',
  name: 'court-remedy-untold',
  severity: 'info',
  law: 'GDPR 79',
  check: function* ({ document, finding }) {
    if (rightsOf(document, '79').length === 0) {
      yield finding(['rights']);
    }
  },
};
