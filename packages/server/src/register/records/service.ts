import { defaulted, optional } from './field.ts';
import { phone } from './finnish-fields.ts';
import { choice, date, text } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** An ordered product or service (D6). */
export const service: RecordDefinition = {
  record: 'service',
  path: 'services',
  one: 'a service',
  fields: {
    service_number: text(40),
    product: text(120),
    product_group: choice([
      'mobile',
      'broadband',
      'fibre',
      'television',
      'fixed_voice',
      'it_service',
      'device',
      'other',
    ]),
    number: optional(phone()),
    status: defaulted(choice(['ordered', 'active', 'suspended', 'ended'])),
    area: optional(text(60)),
    network_element: optional(text(60)),
    installation_contact: optional(text(200)),
    began_on: defaulted(date()),
    ended_on: optional(date()),
  },
  settle: inOrder('began_on', 'ended_on'),
  example: {
    service_number: 'L-100001',
    product: 'Kuitu 600',
    product_group: 'fibre',
    status: 'active',
    area: 'mikkeli-keskusta',
    began_on: '2026-01-15',
  },
};
