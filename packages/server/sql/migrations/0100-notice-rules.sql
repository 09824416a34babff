-- What the database itself must know of the notice in force. Written only by `notice apply`, as the owner.

create schema notice;

-- Every published version, kept: each row of the register says under which one it was obtained.
create table notice.version (
  version integer primary key,
  applied_at timestamptz not null default now(),
  digest text not null,
  document text not null,
  -- json, not jsonb: the order in which the notice tells things is the order in which the public reads them.
  structure json not null,
  texts json not null,
  plan jsonb not null
);

-- The version in force; one row, so that a trigger finds it without a search.
create table notice.current (
  singleton boolean primary key default true check (singleton),
  version integer not null references notice.version
);

create table notice.purpose (
  id text primary key,
  concerns text[] not null,
  permission text,
  ends_with_relationship boolean not null default false
);

-- Better sources come first: a row may be overwritten only by one of the same or a lower rank.
create table notice.source_rule (
  record text not null,
  source text not null,
  rank integer not null,
  primary key (record, source)
);

-- A block (restriction, objection, ban, protected address …) closes these records to these purposes.
create table notice.block_rule (
  block text not null,
  record text not null,
  purpose text not null,
  primary key (block, record, purpose)
);
comment on column notice.block_rule.record is 'a table of schema register, or * for all of them';

create table notice.controller (
  id text primary key,
  financial_year_end text not null check (financial_year_end ~ '^\d{2}-\d{2}$')
);

-- The server reads what is in force, and compares it with the catalogue, as the system role; nobody but the owner writes here.
grant usage on schema notice to "seloste_${instance}_system";
grant select on all tables in schema notice to "seloste_${instance}_system";
