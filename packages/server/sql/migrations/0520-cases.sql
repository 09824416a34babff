-- Cases: why somebody looks at somebody (P1), and disruptions (P7). A case itself says nothing about a person: kinds, days and who
-- of the staff has it. What is said about a person is data of the register, with purposes, sources, history and a last day like any other.

create schema cases;
revoke all on schema cases from public;

-- Numbers run by controller and year, and say nothing about anybody.
create table cases.counter (
  controller text not null,
  year integer not null,
  last integer not null,
  primary key (controller, year)
);

create table cases.case (
  id uuid primary key default platform.new_id(),
  controller text not null,
  number text not null check (number ~ '^C-\d{4}-\d{6,}$'),
  kind text not null check (kind in
    ('enquiry', 'fault', 'order', 'billing', 'contract', 'complaint', 'moving', 'service_disruption', 'other')),
  purpose text not null,
  status text not null default 'open' check (status in ('open', 'closed')),
  opened_at timestamptz not null default now(),
  opened_by uuid not null,
  holder uuid,
  holder_role text,
  closed_at timestamptz,
  closed_by uuid,
  outcome text check (outcome in ('solved', 'answered', 'referred', 'withdrawn', 'unsolved')),
  area text,
  network_element text,
  revision integer not null default 1,
  unique (controller, number),
  constraint one_holder check ((holder is null) <> (holder_role is null)),
  constraint closed_with_outcome check (
    (status = 'closed') = (closed_at is not null) and (closed_at is null) = (closed_by is null) and (closed_at is null) = (outcome is null)),
  constraint place_of_disruption check (
    (kind = 'service_disruption') = (area is not null or network_element is not null))
);
comment on column cases.case.purpose is 'the purpose of the notice that it was opened under';
comment on column cases.case.holder is 'access.actor: whose work it is; else the role whose members may take it';
create index case__list on cases.case (controller, status, id);
create index case__holder on cases.case (holder, status);

-- What happened to a case, only appended to: opened, handed over, closed, opened again, and who wrote which note.
create table cases.event (
  id uuid primary key default platform.new_id(),
  case_id uuid not null references cases.case on delete cascade,
  at timestamptz not null default now(),
  kind text not null check (kind in ('opened', 'handed_over', 'closed', 'reopened', 'noted', 'selected')),
  actor uuid not null,
  access_id uuid not null,
  to_holder uuid,
  to_role text,
  outcome text,
  note uuid
);
comment on column cases.event.note is 'register.case_note: its words stand there alone';
create index event__case on cases.event (case_id, id);

grant usage on schema cases to "seloste_${instance}_system";
grant select, insert, update on cases.counter, cases.case to "seloste_${instance}_system";
grant select, insert on cases.event to "seloste_${instance}_system";

-- Which case a person belongs to, and since when.
create table register.case_link (
  like platform.row_template including defaults including comments including storage,
  case_id uuid not null,
  linked_on date not null default current_date,
  unlinked_on date check (unlinked_on >= linked_on),
  primary key (subject, id)
);
create unique index case_link__case on register.case_link (controller, case_id, subject);

-- What was said or agreed, of one person, in a case.
create table register.case_note (
  like platform.row_template including defaults including comments including storage,
  case_id uuid not null,
  written_at timestamptz not null default now(),
  kind text not null check (kind in ('note', 'call', 'message')),
  content bytea not null,
  primary key (subject, id)
);
create index case_note__case on register.case_note (controller, case_id, id);

-- Those hit by a disruption are listed in the order of their ids, however many there are.
drop index register.service__area, register.service__network_element;
create index service__area on register.service (area, subject) where area is not null;
create index service__network_element on register.service (network_element, subject) where network_element is not null;
