import type { Rule } from '../rule.ts';
import { missingTexts } from './missing-texts.ts';

export const missingText: Rule = {
  code: 'F201',
  name: 'missing-text',
  severity: 'error',
  law: 'GDPR 12(1)',
  check: (context) => missingTexts(context, 'name'),
};
