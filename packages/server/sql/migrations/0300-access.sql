-- Who may use the register (A2, A4): named people and services, their roles and undertakings. Nothing is overwritten:
-- what ends gets its end, what changes gets a new row.

create schema access;

-- Somebody at a sign-in provider. The name is for those who read the audit log; the id stands for it everywhere else.
create table access.actor (
  id uuid primary key default gen_random_uuid(),
  issuer text not null,
  subject text not null,
  kind text not null check (kind in ('person', 'service')),
  name text not null check (name <> ''),
  added_at timestamptz not null default now(),
  unique (issuer, subject)
);
comment on column access.actor.subject is 'the sub of its tokens';

-- In what follows, added_by and ended_by are the access (audit entry) that wrote the row or its end; null is the operator's
-- command line.

-- For whom the actor works: the controllers, and the processor that employs it, if one does.
create table access.employment (
  id uuid primary key default gen_random_uuid(),
  actor uuid not null references access.actor,
  employer text,
  controllers text[] not null check (cardinality(controllers) > 0),
  added_at timestamptz not null default now(),
  added_by uuid,
  ended_at timestamptz check (ended_at >= added_at),
  ended_by uuid
);
comment on column access.employment.employer is 'a recipient of the notice; null for the controllers'' own';
create unique index employment_one_at_a_time on access.employment (actor) where ended_at is null;

create table access.role_assignment (
  id uuid primary key default gen_random_uuid(),
  actor uuid not null references access.actor,
  role text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  added_at timestamptz not null default now(),
  added_by uuid,
  ended_at timestamptz check (ended_at >= added_at),
  ended_by uuid
);
create index on access.role_assignment (actor) where ended_at is null;

-- An undertaking of confidentiality as somebody accepted it: which text, when, until when.
create table access.undertaking_acceptance (
  id uuid primary key default gen_random_uuid(),
  actor uuid not null references access.actor,
  undertaking text not null,
  version text,
  accepted_on date not null,
  expires_on date check (expires_on >= accepted_on),
  added_at timestamptz not null default now(),
  added_by uuid,
  ended_at timestamptz check (ended_at >= added_at),
  ended_by uuid
);
comment on column access.undertaking_acceptance.expires_on is 'last day, by the validity that the notice gave when it was accepted';
create index on access.undertaking_acceptance (actor) where ended_at is null;

-- Answers of changes that carried an idempotency key: a repeated call gets the same. The answer can hold personal data, so
-- it is sealed under a key that is not in the database, and goes within a day.
create table access.idempotent_call (
  actor uuid not null,
  key text not null,
  request_hash bytea not null,
  access_id uuid not null,
  begun_at timestamptz not null default now(),
  answer bytea,
  primary key (actor, key)
);
create index on access.idempotent_call (begun_at);

grant usage on schema access to "seloste_${instance}_system";
grant select, insert on access.actor, access.employment, access.role_assignment, access.undertaking_acceptance
  to "seloste_${instance}_system";
grant update (ended_at, ended_by) on access.employment, access.role_assignment, access.undertaking_acceptance
  to "seloste_${instance}_system";
grant select, insert, update, delete on access.idempotent_call
  to "seloste_${instance}_system";
