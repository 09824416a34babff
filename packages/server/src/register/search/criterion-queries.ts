import type { Keys } from '../../platform/keys/keys.ts';
import type { FieldContext } from '../records/field.ts';
import { toE164 } from '../records/finnish-fields.ts';
import { lookupHashOf } from '../seal-row.ts';
import { beginsWith, type Condition, normalForm, personNames, wordsOf } from './conditions.ts';
import type { SearchCriteria } from './criteria.ts';

/** One way to fulfil a criterion: rows of a record, and the fields that it takes to look for them. */
export interface Source {
  readonly record: string;
  readonly fields: readonly string[];
  readonly where: Condition;
  /** Columns that the rows come in the order of; none for what few rows can fulfil. */
  readonly keys: readonly string[];
}

/** A criterion with all the ways to fulfil it, the likeliest first; those whose fields the purpose may not read are left out. */
export interface Criterion {
  readonly name: keyof SearchCriteria;
  readonly sources: readonly Source[];
}

export interface SearchContext extends FieldContext {
  readonly keys: Keys;
}

const equals = (column: string, value: unknown): Condition => ({ sql: `${column} = ?`, values: [value] });

const name = (written: string): Source[] => {
  const words = wordsOf(written, 'name');
  return [
    ...personNames(words).map((ordered) => ({
      record: 'person',
      fields: ['given_names', 'family_name'],
      ...ordered,
    })),
    {
      record: 'organisation',
      fields: ['name'],
      where: beginsWith('name_key', words.join(' ')),
      keys: ['name_key'],
    },
  ];
};

const phone = (written: string, context: FieldContext): Source[] => {
  const number = toE164(written) ?? normalForm('phone_number', 'number', written, 'phone', context);
  return [
    { record: 'phone_number', fields: ['number'], where: equals('number', number), keys: [] },
    { record: 'service', fields: ['number'], where: equals('number', number), keys: [] },
  ];
};

const address = (
  { street, postcode }: NonNullable<SearchCriteria['address']>,
  context: FieldContext,
): Source[] => {
  const begins = beginsWith('street_key', wordsOf(street, 'address').join(' '));
  const there =
    postcode === undefined
      ? undefined
      : equals('postcode', normalForm('postal_address', 'postcode', postcode, 'address', context));
  const where = there
    ? { sql: `${begins.sql} and ${there.sql}`, values: [...begins.values, ...there.values] }
    : begins;
  const fields = ['street', ...(there ? ['postcode'] : [])];
  return [{ record: 'postal_address', fields, where, keys: ['street_key', 'postcode'] }];
};

const number = (record: string, field: string, written: string): Source[] => [
  { record, fields: [field], where: equals(field, written.trim()), keys: [] },
];

/** What was asked, as conditions on records. @throws fields-refused, search-too-wide */
export const criteriaOf = (asked: SearchCriteria, context: SearchContext): Criterion[] => {
  const made: Criterion[] = [];
  const add = <Name extends keyof SearchCriteria>(
    criterion: Name,
    sources: (written: NonNullable<SearchCriteria[Name]>) => Source[],
  ) => {
    const written = asked[criterion];
    if (written !== undefined) made.push({ name: criterion, sources: sources(written) });
  };
  add('name', name);
  add('customer_number', (written) => number('customer', 'customer_number', written));
  add('phone', (written) => phone(written, context));
  add('email', (written) => [
    {
      record: 'email_address',
      fields: ['address'],
      where: {
        sql: 'address_key = lower(?)',
        values: [normalForm('email_address', 'address', written, 'email', context)],
      },
      keys: [],
    },
  ]);
  add('address', (written) => address(written, context));
  add('order_number', (written) => number('sales_order', 'order_number', written));
  add('invoice_number', (written) => number('invoice', 'invoice_number', written));
  add('service_number', (written) => number('service', 'service_number', written));
  add('business_id', (written) =>
    number(
      'organisation',
      'business_id',
      normalForm('organisation', 'business_id', written, 'business_id', context),
    ),
  );
  add('identity_code', (written) => {
    const code = normalForm('identity_code', 'code', written, 'identity_code', context);
    const hash = lookupHashOf(context.keys, 'identity_code', 'code', code);
    return [{ record: 'identity_code', fields: ['code'], where: equals('code_hash', hash), keys: [] }];
  });
  return made;
};
