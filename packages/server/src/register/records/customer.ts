import { defaulted, optional } from './field.ts';
import { choice, date, text } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** Customer number and type (D4). */
export const customer: RecordDefinition = {
  record: 'customer',
  path: 'customers',
  one: 'a customer number',
  fields: {
    customer_number: text(40),
    customer_type: choice(['consumer', 'business', 'association', 'public_body']),
    language: defaulted(choice(['fi', 'sv', 'en'])),
    began_on: defaulted(date()),
    ended_on: optional(date()),
  },
  settle: inOrder('began_on', 'ended_on'),
  example: {
    customer_number: '100001',
    customer_type: 'consumer',
    language: 'fi',
    began_on: '2026-01-15',
  },
};
