-- Set-based loading of the register: imports and the demo register. What is loaded is staged in temporary tables of the loading
-- session, which the owner makes and which end with the transaction, however it ends.

create schema collection;
revoke all on schema collection from public;
grant usage on schema collection to "seloste_${instance}_system";

-- The load that runs in a transaction. Only the functions of this schema write here, so that nobody else can put off what
-- follows from a permission or a block (register.follow). A row is there only while its transaction is open.
create table collection.load_under_way (
  transaction xid8 primary key,
  purpose text not null,
  controller text not null,
  access_id uuid not null
);

-- How a row of a file finds its row in the register, beside the controller and the subject; `$` is either row. A record that is
-- not listed is only ever added to.
create table collection.natural_key (
  record text primary key,
  key text[] not null,
  across_subjects boolean not null default false
);
comment on column collection.natural_key.across_subjects is 'unique in the whole controller: found at another subject, the row is refused';
insert into collection.natural_key (record, key, across_subjects) values
  ('subject', '{}', false),
  ('prospect', '{}', false),
  ('contact_ground', '{}', false),
  ('person', '{}', false),
  ('organisation', '{}', false),
  ('identity_code', '{$.code_hash}', true),
  ('occupation', '{}', false),
  ('dwelling', '{}', false),
  ('customer', '{$.customer_number}', true),
  ('postal_address', '{"coalesce($.use, ''home'')"}', false),
  ('phone_number', '{$.number}', false),
  ('email_address', '{lower($.address)}', false),
  ('representation', '{$.organisation}', false),
  ('service', '{$.service_number}', true),
  ('sales_order', '{$.order_number}', true),
  ('billing_account', '{$.account_number}', false),
  ('invoice', '{$.invoice_number}', true),
  ('permission', '{$.permission,$.decided_at}', false),
  ('traffic_record', '{$.own_number,$.started_at,"coalesce($.other_number, '''')",$.kind}', false);
