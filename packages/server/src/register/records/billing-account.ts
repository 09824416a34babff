import { optional } from './field.ts';
import { choice, text } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** How the customer is billed (D8). */
export const billingAccount: RecordDefinition = {
  record: 'billing_account',
  path: 'billing-accounts',
  one: 'a billing account',
  fields: {
    account_number: text(40),
    delivery: choice(['paper', 'email', 'e_invoice', 'direct_payment']),
    e_invoice_address: optional(text(60)),
  },
  example: {
    account_number: 'A-100001',
    delivery: 'email',
  },
};
