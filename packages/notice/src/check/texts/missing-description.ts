import type { Rule } from '../rule.ts';
import { missingTexts } from './missing-texts.ts';

export const missingDescription: Rule = {
  code: 'F202',
  name: 'missing-description',
  severity: 'warning',
  law: 'GDPR 12(1)',
  check: (context) => missingTexts(context, 'description'),
};
