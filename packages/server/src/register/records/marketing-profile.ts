import { optional } from './field.ts';
import { text } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** Marketing data (D9). */
export const marketingProfile: RecordDefinition = {
  record: 'marketing_profile',
  path: 'marketing-profiles',
  one: 'a marketing profile',
  fields: {
    segment: optional(text(60)),
    interest: optional(text(60)),
  },
  example: {
    segment: 'families',
    interest: 'fibre',
  },
};
