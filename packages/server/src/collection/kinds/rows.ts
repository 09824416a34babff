import { definitionOf } from '../../register/register.api.ts';
import { REFERENCE_HEADERS, ROW_HEADERS } from './headers.ts';
import { byCustomerNumber, type ImportKind, sameNames } from './import-kind.ts';

/** A file whose line is one row of one record, of the customer that it names. */
const rowsOf = (
  name: string,
  record: string,
  required: readonly string[],
  own: Partial<ImportKind> = {},
): ImportKind => {
  const { fields } = definitionOf(record);
  const names = Object.keys(fields).filter((field) => !fields[field]?.derived);
  const headers = Object.fromEntries(Object.entries(ROW_HEADERS).filter(([field]) => names.includes(field)));
  return {
    name,
    fields: { customer_number: [], ...sameNames(record, names) },
    headers: { ...REFERENCE_HEADERS, ...headers },
    required: [['customer_number'], ...required.map((field) => [field])],
    alwaysStaged: {},
    knownBy: byCustomerNumber,
    ...own,
  };
};

export const services = rowsOf('services', 'service', ['service_number', 'product', 'product_group']);
export const orders = rowsOf('orders', 'sales_order', [
  'order_number',
  'ordered_on',
  'product',
  'channel',
  'status',
  'amount',
]);
export const invoices = rowsOf('invoices', 'invoice', [
  'invoice_number',
  'invoiced_on',
  'due_on',
  'amount',
  'balance',
  'status',
]);
/** The moment of the decision is needed: by it a decision is known again at the next run. */
export const permissions = rowsOf('permissions', 'permission', [
  'permission',
  'decision',
  'decided_at',
  'evidence',
]);

/** Traffic data belong to whoever had the number on that day, unless the line names the customer. */
export const traffic = rowsOf('traffic', 'traffic_record', [], {
  required: [['started_at'], ['seconds'], ['kind'], ['direction'], ['own_number']],
  alwaysStaged: { traffic_record: ['other_number'] },
  knownBy: (given, values) => {
    const number = values.traffic_record?.own_number;
    return (
      byCustomerNumber(given) ??
      (typeof number === 'string' ? { by: 'number', reference: number } : undefined)
    );
  },
});
