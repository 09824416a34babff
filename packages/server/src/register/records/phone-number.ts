import { defaulted, optional } from './field.ts';
import { phone } from './finnish-fields.ts';
import { choice, date, text } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** A phone number (D2) in E.164, the text as it was given, and what the directory may say of it. */
export const phoneNumber: RecordDefinition = {
  record: 'phone_number',
  path: 'phone-numbers',
  one: 'a phone number',
  fields: {
    number: phone(),
    as_given: optional(text(60)),
    directory: defaulted(choice(['listed', 'unlisted', 'partly_secret', 'secret'])),
    valid_from: defaulted(date()),
    valid_to: optional(date()),
  },
  settle: inOrder('valid_from', 'valid_to'),
  example: {
    number: '+358401234567',
    as_given: '040 123 4567',
    directory: 'unlisted',
    valid_from: '2026-01-15',
  },
};
