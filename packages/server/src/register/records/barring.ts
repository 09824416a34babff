import { defaulted, optional } from './field.ts';
import { choice, date, text } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** A barring of a service (D10). */
export const barring: RecordDefinition = {
  record: 'barring',
  path: 'barrings',
  one: 'a barring',
  fields: {
    service_number: text(40),
    kind: choice(['premium_rate', 'international', 'adult', 'data', 'roaming', 'all_outgoing']),
    began_on: defaulted(date()),
    ended_on: optional(date()),
  },
  settle: inOrder('began_on', 'ended_on'),
  example: {
    service_number: 'L-100001',
    kind: 'premium_rate',
    began_on: '2026-01-15',
  },
};
