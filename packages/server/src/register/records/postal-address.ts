import { defaulted, optional } from './field.ts';
import { country, postcode } from './finnish-fields.ts';
import { choice, date, text } from './plain-fields.ts';
import { townsOf } from './postcodes.ts';
import { inOrder, type RecordDefinition, type Settle } from './record-definition.ts';

const FINNISH = /^\d{5}$/;

/** A Finnish postcode must exist, and gives the town when none is written. Elsewhere the town must be written. */
const place: Settle = (values, context) => {
  const { postcode: code, country: where = 'FI' } = values;
  const ordered = inOrder('valid_from', 'valid_to')(values, context);
  if (typeof code !== 'string' || Array.isArray(ordered)) return ordered;
  if (where !== 'FI') {
    return 'city' in values ? values : [{ field: 'city', code: 'missing', help: 'Give the town.' }];
  }
  if (!FINNISH.test(code)) {
    return [
      {
        field: 'postcode',
        code: 'not-a-postcode',
        help: 'A Finnish postcode has five digits; else give the country.',
      },
    ];
  }
  const [town] = townsOf(code) ?? [];
  if (town === undefined) {
    return [
      {
        field: 'postcode',
        code: 'unknown-postcode',
        help: 'No such Finnish postcode: check it, or give the country.',
      },
    ];
  }
  return { ...values, city: values.city ?? town };
};

/** A postal address (D2): home, billing, delivery, visiting or contact address. */
export const postalAddress: RecordDefinition = {
  record: 'postal_address',
  path: 'postal-addresses',
  one: 'a postal address',
  fields: {
    use: defaulted(choice(['home', 'billing', 'delivery', 'visiting', 'contact'])),
    street: text(200),
    postcode: postcode(),
    city: defaulted(text(100)),
    country: defaulted(country()),
    valid_from: defaulted(date()),
    valid_to: optional(date()),
  },
  settle: place,
  example: {
    use: 'home',
    street: 'Esimerkkikatu 1 A 2',
    postcode: '50100',
    city: 'Mikkeli',
    country: 'FI',
    valid_from: '2026-01-15',
  },
};
