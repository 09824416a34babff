import type { Rule } from '../rule.ts';
import { missingTexts } from './missing-texts.ts';

export const missingText: Rule = {
  code: 'F201',
  name: 'missing-text',
  severity: 'error',
  title: 'A name or a text that the notice refers to is missing in a language',
  law: 'GDPR 12(1)',
  check: (context) => missingTexts(context, 'name'),
};
