import { defaulted } from './field.ts';
import { date, sealedText } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** Other information that the person gave (D19); its content is sealed. */
export const otherInformation: RecordDefinition = {
  record: 'other_information',
  path: 'other-information',
  one: 'other information',
  fields: {
    given_on: defaulted(date()),
    content: sealedText(),
  },
  example: {
    given_on: '2026-01-15',
    content: 'The gate code is asked at the door.',
  },
};
