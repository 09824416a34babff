import { optional } from './field.ts';
import { amount, choice, date, text } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** An order (D7). */
export const salesOrder: RecordDefinition = {
  record: 'sales_order',
  path: 'sales-orders',
  one: 'an order',
  fields: {
    order_number: text(40),
    ordered_on: date(),
    product: text(120),
    channel: choice(['web', 'phone', 'shop', 'field', 'partner']),
    status: choice(['pending', 'confirmed', 'delivered', 'cancelled']),
    amount: amount(),
    delivered_on: optional(date()),
  },
  settle: inOrder('ordered_on', 'delivered_on'),
  example: {
    order_number: 'T-100001',
    ordered_on: '2026-01-15',
    product: 'Kuitu 600',
    channel: 'web',
    status: 'confirmed',
    amount: '49.90',
  },
};
