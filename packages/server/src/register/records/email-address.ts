import { defaulted, optional } from './field.ts';
import { emailAddressField } from './finnish-fields.ts';
import { date } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** An e-mail address (D2). */
export const emailAddress: RecordDefinition = {
  record: 'email_address',
  path: 'email-addresses',
  one: 'an e-mail address',
  fields: {
    address: emailAddressField(),
    valid_from: defaulted(date()),
    valid_to: optional(date()),
  },
  settle: inOrder('valid_from', 'valid_to'),
  example: {
    address: 'aino@example.org',
    valid_from: '2026-01-15',
  },
};
