import { amount, choice, date, text } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** An invoice and its status (D8). */
export const invoice: RecordDefinition = {
  record: 'invoice',
  path: 'invoices',
  one: 'an invoice',
  fields: {
    invoice_number: text(40),
    invoiced_on: date(),
    due_on: date(),
    amount: amount(),
    balance: amount(),
    status: choice(['open', 'paid', 'overdue', 'in_collection', 'credited', 'disputed']),
  },
  settle: inOrder('invoiced_on', 'due_on'),
  example: {
    invoice_number: 'L2026-1',
    invoiced_on: '2026-01-15',
    due_on: '2026-01-29',
    amount: '49.90',
    balance: '49.90',
    status: 'open',
  },
};
