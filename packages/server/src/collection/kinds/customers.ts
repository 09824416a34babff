import { CUSTOMER_HEADERS } from './headers.ts';
import type { GivenRecords, ImportKind, KnownBy } from './import-kind.ts';

type Given = Readonly<Record<string, string>>;

const isOrganisation = (given: Given): boolean =>
  given.kind === undefined
    ? given.organisation_name !== undefined
    : given.kind.trim().toLowerCase() !== 'person';

const standingOf = (given: Given): string => given.standing?.trim().toLowerCase() ?? 'customer';

/** The type follows from who the customer is, where the file does not tell it. */
const customerType = (given: Given): string => {
  if (!isOrganisation(given)) return 'consumer';
  return given.kind?.trim().toLowerCase() === 'association' ? 'association' : 'business';
};

const complete = (given: Given, records: GivenRecords): void => {
  const organisation = isOrganisation(given);
  records.subject = {
    ...records.subject,
    kind: given.kind ?? (organisation ? 'company' : 'person'),
    standing: standingOf(given),
  };
  // Without a name there is nobody: the empty record is refused for its missing fields.
  if (organisation) records.organisation ??= {};
  else records.person ??= {};
  delete records[organisation ? 'person' : 'organisation'];
  // A row of these is made only when the line tells its one mandatory field.
  if (given.street === undefined && given.postcode === undefined) delete records.postal_address;
  if (given.phone === undefined) delete records.phone_number;
  else if (records.phone_number) records.phone_number.as_given = given.phone;
  if (given.identity_code === undefined) delete records.identity_code;
  if (given.building_type === undefined) delete records.dwelling;
  if (given.account_number === undefined) delete records.billing_account;
  if (standingOf(given) === 'prospect') {
    delete records.customer;
    records.prospect = {
      ...records.prospect,
      market: given.market ?? (organisation ? 'business' : 'consumer'),
    };
  } else {
    delete records.prospect;
    records.customer = { ...records.customer, customer_type: given.customer_type ?? customerType(given) };
  }
};

const knownBy = (
  given: Given,
  values: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): KnownBy | undefined => {
  const found = (record: string, field: string): string | undefined => {
    const value = values[record]?.[field];
    return typeof value === 'string' ? value : undefined;
  };
  if (standingOf(given) !== 'prospect') {
    const reference = found('customer', 'customer_number');
    return reference === undefined ? undefined : { by: 'customer_number', reference };
  }
  const email = found('email_address', 'address');
  if (email !== undefined) return { by: 'prospect_email', reference: email };
  const phone = found('phone_number', 'number');
  return phone === undefined ? undefined : { by: 'prospect_phone', reference: phone };
};

/** Customers and prospects: one line is one subject with its names and contact details. */
export const customers: ImportKind = {
  name: 'customers',
  fields: {
    customer_number: ['customer.customer_number'],
    customer_type: ['customer.customer_type'],
    language: ['customer.language'],
    kind: ['subject.kind'],
    standing: ['subject.standing'],
    began_on: ['subject.began_on', 'customer.began_on'],
    ended_on: ['subject.ended_on', 'customer.ended_on'],
    given_names: ['person.given_names'],
    family_name: ['person.family_name'],
    birth_date: ['person.birth_date'],
    organisation_name: ['organisation.name'],
    business_id: ['organisation.business_id'],
    organisation_form: ['organisation.form'],
    identity_code: ['identity_code.code'],
    identity_code_ground: ['identity_code.ground'],
    address_use: ['postal_address.use'],
    street: ['postal_address.street'],
    postcode: ['postal_address.postcode'],
    city: ['postal_address.city'],
    country: ['postal_address.country'],
    phone: ['phone_number.number'],
    directory: ['phone_number.directory'],
    email: ['email_address.address'],
    title: ['occupation.title'],
    profession: ['occupation.profession'],
    building_type: ['dwelling.building_type'],
    building_id: ['dwelling.building_id'],
    account_number: ['billing_account.account_number'],
    invoice_delivery: ['billing_account.delivery'],
    e_invoice_address: ['billing_account.e_invoice_address'],
    market: ['prospect.market'],
    prospect_ground: ['prospect.ground'],
    given_to: ['prospect.given_to'],
    given_at: ['prospect.given_at'],
    partner: ['prospect.partner'],
    evidence: ['prospect.evidence'],
  },
  headers: CUSTOMER_HEADERS,
  required: [
    ['customer_number', 'standing'],
    ['family_name', 'organisation_name'],
  ],
  alwaysStaged: {
    subject: ['kind', 'standing'],
    customer: ['customer_type'],
    identity_code: ['masked', 'code_hash'],
    postal_address: ['city', 'use'],
    phone_number: ['as_given'],
    prospect: ['market'],
  },
  complete,
  knownBy,
};
