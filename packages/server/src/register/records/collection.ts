import { optional } from './field.ts';
import { choice, date, sealedText, text } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** Collection of an invoice (D8); the details are sealed. */
export const collection: RecordDefinition = {
  record: 'collection',
  path: 'collections',
  one: 'a collection case',
  fields: {
    invoice_number: text(40),
    stage: choice(['reminder', 'demand', 'agency', 'court', 'enforcement', 'closed']),
    opened_on: date(),
    closed_on: optional(date()),
    details: optional(sealedText()),
  },
  settle: inOrder('opened_on', 'closed_on'),
  example: {
    invoice_number: 'L2026-1',
    stage: 'reminder',
    opened_on: '2026-03-01',
    details: 'Asked for two weeks more.',
  },
};
