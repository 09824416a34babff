-- The categories of data, a table a record. Columns named here must be declared by a category of the notice.

create table register.person (
  like platform.row_template including defaults including comments,
  given_names text not null,
  family_name text not null,
  birth_date date check (birth_date between '1850-01-01' and '2200-01-01'),
  given_key text collate "C" generated always as (platform.search_key(given_names)) stored,
  family_key text collate "C" generated always as (platform.search_key(family_name)) stored
);
comment on column register.person.given_key is 'derived: person.given_names';
comment on column register.person.family_key is 'derived: person.family_name';

create table register.organisation (
  like platform.row_template including defaults including comments,
  name text not null,
  business_id text,
  form text,
  name_key text collate "C" generated always as (platform.search_key(name)) stored
);
comment on column register.organisation.name_key is 'derived: organisation.name';

-- The personal identity code: ciphertext under the subject's key, a keyed hash for equality, and the masked form.
-- The ground is one of 1050/2018 §29; without one the code is not kept.
create table register.identity_code (
  like platform.row_template including defaults including comments,
  code bytea not null,
  code_hash bytea not null,
  masked text not null,
  ground text not null check (ground in ('consent', 'law', 'rights_and_duties', 'credit', 'debt_collection'))
);
comment on column register.identity_code.code_hash is 'accompanies: identity_code.code';

create table register.postal_address (
  like platform.row_template including defaults including comments,
  use text not null default 'home' check (use in ('home', 'billing', 'delivery', 'visiting', 'contact')),
  street text not null,
  postcode text not null,
  city text not null,
  country text not null default 'FI' check (country ~ '^[A-Z]{2}$'),
  valid_from date not null default current_date,
  valid_to date check (valid_to >= valid_from),
  street_key text collate "C" generated always as (platform.search_key(street)) stored
);
comment on column register.postal_address.street_key is 'derived: postal_address.street';

create table register.phone_number (
  like platform.row_template including defaults including comments,
  number text not null check (number ~ '^\+[1-9]\d{4,14}$'),
  as_given text,
  directory text not null default 'unlisted' check (directory in ('listed', 'unlisted', 'partly_secret', 'secret')),
  valid_from date not null default current_date,
  valid_to date check (valid_to >= valid_from)
);

create table register.email_address (
  like platform.row_template including defaults including comments,
  address text not null check (address ~ '^[^@\s]+@[^@\s]+$'),
  valid_from date not null default current_date,
  valid_to date check (valid_to >= valid_from),
  address_key text collate "C" generated always as (lower(address)) stored
);
comment on column register.email_address.address_key is 'derived: email_address.address';

create table register.occupation (
  like platform.row_template including defaults including comments,
  title text,
  profession text
);

create table register.customer (
  like platform.row_template including defaults including comments,
  customer_number text not null,
  customer_type text not null check (customer_type in ('consumer', 'business', 'association', 'public_body')),
  language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
  began_on date not null default current_date,
  ended_on date check (ended_on >= began_on)
);

-- A person acting for a company or an association: role and position (D4, D20).
create table register.representation (
  like platform.row_template including defaults including comments,
  organisation uuid not null,
  position text,
  began_on date not null default current_date,
  ended_on date
);

create table register.dwelling (
  like platform.row_template including defaults including comments,
  building_type text not null check (building_type in ('detached', 'semi_detached', 'terraced', 'apartment', 'holiday', 'farm', 'other')),
  building_id text
);

-- Where a service is delivered is a postal address (use 'delivery'), so that a protected address stays protected here too.
create table register.service (
  like platform.row_template including defaults including comments,
  service_number text not null,
  product text not null,
  product_group text not null check (product_group in ('mobile', 'broadband', 'fibre', 'television', 'fixed_voice', 'it_service', 'device', 'other')),
  number text check (number ~ '^\+[1-9]\d{4,14}$'),
  status text not null default 'active' check (status in ('ordered', 'active', 'suspended', 'ended')),
  area text,
  network_element text,
  installation_contact text,
  began_on date not null default current_date,
  ended_on date
);

create table register.sales_order (
  like platform.row_template including defaults including comments,
  order_number text not null,
  ordered_on date not null,
  product text not null,
  channel text not null check (channel in ('web', 'phone', 'shop', 'field', 'partner')),
  status text not null check (status in ('pending', 'confirmed', 'delivered', 'cancelled')),
  amount numeric(12, 2) not null,
  delivered_on date
);

create table register.billing_account (
  like platform.row_template including defaults including comments,
  account_number text not null,
  delivery text not null check (delivery in ('paper', 'email', 'e_invoice', 'direct_payment')),
  e_invoice_address text
);

create table register.invoice (
  like platform.row_template including defaults including comments,
  invoice_number text not null,
  invoiced_on date not null,
  due_on date not null,
  amount numeric(12, 2) not null,
  balance numeric(12, 2) not null,
  status text not null check (status in ('open', 'paid', 'overdue', 'in_collection', 'credited', 'disputed'))
);

create table register.collection (
  like platform.row_template including defaults including comments,
  invoice_number text not null,
  stage text not null check (stage in ('reminder', 'demand', 'agency', 'court', 'enforcement', 'closed')),
  opened_on date not null,
  closed_on date,
  details bytea
);

create table register.marketing_profile (
  like platform.row_template including defaults including comments,
  segment text,
  interest text
);

create table register.barring (
  like platform.row_template including defaults including comments,
  service_number text not null,
  kind text not null check (kind in ('premium_rate', 'international', 'adult', 'data', 'roaming', 'all_outgoing')),
  began_on date not null default current_date,
  ended_on date
);

-- A recorded call: what is kept in the table is where the sound lies and the key that opens it, itself encrypted.
create table register.recording (
  like platform.row_template including defaults including comments,
  started_at timestamptz not null,
  seconds integer not null check (seconds >= 0),
  media_type text not null,
  location text not null,
  media_key bytea not null
);

-- Permissions given, bans set, and their withdrawal (D12), append-only in use: the latest decision counts.
create table register.permission (
  like platform.row_template including defaults including comments,
  permission text not null,
  channel text,
  decision text not null check (decision in ('given', 'existing_customer', 'banned', 'withdrawn')),
  decided_at timestamptz not null default now(),
  ends_on date,
  wording text,
  evidence text not null check (evidence <> '')
);

-- What closes the subject's rows: restriction, objection, protected address, deceased …; kinds are the notice's blocks.
create table register.block (
  like platform.row_template including defaults including comments,
  kind text not null,
  began_on date not null default current_date,
  ends_on date,
  evidence text
);

create table register.complaint (
  like platform.row_template including defaults including comments,
  kind text not null check (kind in ('complaint', 'feedback')),
  received_on date not null default current_date,
  channel text not null check (channel in ('phone', 'email', 'letter', 'web', 'shop', 'social_media')),
  status text not null default 'open' check (status in ('open', 'answered', 'closed')),
  closed_on date,
  content bytea not null
);

create table register.social_activity (
  like platform.row_template including defaults including comments,
  network text not null,
  occurred_at timestamptz not null,
  kind text not null check (kind in ('message', 'comment', 'review', 'mention')),
  content bytea
);

create table register.other_service (
  like platform.row_template including defaults including comments,
  kind text not null check (kind in ('newsletter', 'magazine', 'event_reminder')),
  name text not null,
  began_on date not null default current_date,
  ended_on date
);

create table register.other_information (
  like platform.row_template including defaults including comments,
  given_on date not null default current_date,
  content bytea not null
);

-- One primary key and one foreign key for all of them: led by the subject, so that everything held on one subject lies together.
do $$
declare t text;
begin
  for t in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'register' and c.relkind = 'r' and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)
  loop
    execute format('alter table register.%I add primary key (subject, id)', t);
    execute format('alter table register.%I add foreign key (subject, controller) references register.subject (subject, controller) on delete cascade', t);
  end loop;
end $$;

-- What the register is searched by. Prefix search uses the "C" collation: starts_with is leak-proof, so these indices
-- serve under row security.
create index person__family_key on register.person (family_key, given_key);
create index person__given_key on register.person (given_key);
create index organisation__name_key on register.organisation (name_key);
create index organisation__business_id on register.organisation (business_id);
create unique index identity_code__code_hash on register.identity_code (controller, code_hash);
create index postal_address__street_key on register.postal_address (street_key, postcode);
create index phone_number__number on register.phone_number (number);
create index email_address__address_key on register.email_address (address_key);
create unique index customer__customer_number on register.customer (controller, customer_number);
create index service__number on register.service (number);
create unique index service__service_number on register.service (controller, service_number);
create index service__network_element on register.service (network_element);
create index service__area on register.service (area);
create unique index sales_order__order_number on register.sales_order (controller, order_number);
create unique index invoice__invoice_number on register.invoice (controller, invoice_number);
create index representation__organisation on register.representation (organisation);
