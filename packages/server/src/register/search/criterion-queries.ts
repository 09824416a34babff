import type { Keys } from '../../platform/keys/keys.ts';
import type { FieldContext } from '../records/field.ts';
import { toE164 } from '../records/finnish-fields.ts';
import { lookupHashOf } from '../seal-row.ts';
import { beginsWith, equals, normalForm, wordsOf } from './conditions.ts';
import type { SearchCriteria } from './criteria.ts';
import {
  businessIdSource,
  numberSource,
  organisationSource,
  personSources,
  phoneSources,
  type Source,
} from './sources.ts';
import { readingsOf } from './text-readings.ts';

/** A criterion with all the ways to fulfil it, the likeliest first; those whose fields the purpose may not read are left out. */
export interface Criterion {
  readonly name: keyof SearchCriteria;
  readonly sources: readonly Source[];
}

export interface SearchContext extends FieldContext {
  readonly keys: Keys;
}

const name = (written: string): Source[] => {
  const words = wordsOf(written, 'name');
  return [...personSources(words), organisationSource(words)];
};

const phone = (written: string, context: FieldContext): Source[] => {
  const number = toE164(written) ?? normalForm('phone_number', 'number', written, 'phone', context);
  return phoneSources(number);
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
  add('text', (written) => readingsOf(written));
  add('name', name);
  add('customer_number', (written) => [numberSource('customer', written)]);
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
  add('order_number', (written) => [numberSource('sales_order', written)]);
  add('invoice_number', (written) => [numberSource('invoice', written)]);
  add('service_number', (written) => [numberSource('service', written)]);
  add('business_id', (written) => [
    businessIdSource(normalForm('organisation', 'business_id', written, 'business_id', context)),
  ]);
  add('identity_code', (written) => {
    const code = normalForm('identity_code', 'code', written, 'identity_code', context);
    const hash = lookupHashOf(context.keys, 'identity_code', 'code', code);
    return [{ record: 'identity_code', fields: ['code'], where: equals('code_hash', hash), keys: [] }];
  });
  return made;
};
