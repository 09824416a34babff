import { optional } from './field.ts';
import { businessId } from './finnish-fields.ts';
import { text } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** Name and business id of a company or an association (D1). */
export const organisation: RecordDefinition = {
  record: 'organisation',
  path: 'organisations',
  one: 'an organisation’s name',
  fields: {
    name: text(250),
    business_id: optional(businessId()),
    form: optional(text(60)),
  },
  example: {
    name: 'Esimerkki Oy',
    business_id: '0165133-1',
    form: 'oy',
  },
};
