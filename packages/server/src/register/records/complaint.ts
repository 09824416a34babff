import { defaulted, optional } from './field.ts';
import { choice, date, sealedText } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** A complaint or feedback (D15); its content is sealed. */
export const complaint: RecordDefinition = {
  record: 'complaint',
  path: 'complaints',
  one: 'a complaint or feedback',
  fields: {
    kind: choice(['complaint', 'feedback']),
    received_on: defaulted(date()),
    channel: choice(['phone', 'email', 'letter', 'web', 'shop', 'social_media']),
    status: defaulted(choice(['open', 'answered', 'closed'])),
    closed_on: optional(date()),
    content: sealedText(),
  },
  settle: inOrder('received_on', 'closed_on'),
  example: {
    kind: 'complaint',
    received_on: '2026-01-15',
    channel: 'phone',
    status: 'open',
    content: 'The connection was down for two days.',
  },
};
