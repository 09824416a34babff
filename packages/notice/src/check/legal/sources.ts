import type { Static } from 'typebox';
import type { Source } from '../../language/recipient.ts';

const ELSEWHERE = [
  'group_company',
  'public_register',
  'credit_register',
  'contact_register',
  'partner',
  'public_source',
];

/** Whether data from this source were not obtained from the data subject: GDPR 14 applies. */
export const isElsewhere = (source: Static<typeof Source>): boolean =>
  source.kind !== undefined && ELSEWHERE.includes(source.kind);
