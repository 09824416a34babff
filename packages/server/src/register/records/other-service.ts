import { defaulted, optional } from './field.ts';
import { choice, date, text } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** Newsletter, magazine or event reminder (D17). */
export const otherService: RecordDefinition = {
  record: 'other_service',
  path: 'other-services',
  one: 'use of another service',
  fields: {
    kind: choice(['newsletter', 'magazine', 'event_reminder']),
    name: text(120),
    began_on: defaulted(date()),
    ended_on: optional(date()),
  },
  settle: inOrder('began_on', 'ended_on'),
  example: {
    kind: 'newsletter',
    name: 'Kuukausikirje',
    began_on: '2026-01-15',
  },
};
