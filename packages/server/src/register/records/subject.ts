import { defaulted, optional } from './field.ts';
import { choice, date, uuid } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** A data subject as it stands to one controller. `ground` is the row that lets a prospect or a contact be kept. */
export const subject: RecordDefinition = {
  record: 'subject',
  path: 'relationships',
  one: 'how a subject stands to a controller',
  fields: {
    kind: choice(['person', 'company', 'association']),
    standing: choice(['customer', 'prospect', 'contact']),
    began_on: defaulted(date()),
    ended_on: optional(date()),
    ground: optional(uuid()),
  },
  settle: inOrder('began_on', 'ended_on'),
  example: {
    kind: 'person',
    standing: 'customer',
    began_on: '2026-01-15',
  },
};
