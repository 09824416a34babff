-- The staff list as a desk keeps it, undertakings as people accept them, and purposes opened in an emergency.

-- Who wrote a row follows from the call: the desk's changes carry its access id, the operator's command line has none.
alter table access.employment alter column added_by set default nullif(current_setting('seloste.access_id', true), '')::uuid;
alter table access.role_assignment alter column added_by set default nullif(current_setting('seloste.access_id', true), '')::uuid;
alter table access.undertaking_acceptance alter column added_by set default nullif(current_setting('seloste.access_id', true), '')::uuid;

-- The very text that was accepted; null where somebody recorded a signature on paper.
alter table access.undertaking_acceptance
  add column language text,
  add column text_digest bytea check (length(text_digest) = 32),
  add check ((language is null) = (text_digest is null));
comment on column access.undertaking_acceptance.text_digest is 'SHA-256 of the text in UTF-8, in the language in which it was read';

-- A member of staff may be in the register too. The link refuses nothing: by it, looks at one's own record and at those who
-- share an address are found. No foreign key: the subject may be erased, and the access schema does not read the register.
create table access.actor_subject (
  id uuid primary key default gen_random_uuid(),
  actor uuid not null references access.actor,
  subject uuid not null,
  added_at timestamptz not null default now(),
  added_by uuid default nullif(current_setting('seloste.access_id', true), '')::uuid,
  ended_at timestamptz check (ended_at >= added_at),
  ended_by uuid
);
create unique index actor_subject_one_at_a_time on access.actor_subject (actor) where ended_at is null;
create index on access.actor_subject (subject) where ended_at is null;

-- A purpose outside the role, opened in an emergency: never longer than an hour, whatever a notice says.
create table access.break_glass (
  id uuid primary key,
  actor uuid not null references access.actor,
  purpose text not null,
  controller text not null,
  reason text not null check (reason <> ''),
  notice_version integer not null,
  opened_at timestamptz not null default now(),
  ends_at timestamptz not null,
  ended_at timestamptz check (ended_at >= opened_at),
  ended_by uuid,
  check (ends_at > opened_at and ends_at <= opened_at + interval '1 hour'),
  constraint break_glass_one_at_a_time exclude using gist (
    actor with =, purpose with =, tstzrange(opened_at, least(ended_at, ends_at)) with &&
  )
);
comment on column access.break_glass.id is 'the access that opened it; entries of the log made under it end in [break-glass <id>]';
comment on column access.break_glass.ended_by is 'the access that ended it early';
create index on access.break_glass (actor, ends_at) where ended_at is null;
create index on access.break_glass (opened_at);

create table access.break_glass_review (
  break_glass uuid primary key references access.break_glass,
  reviewed_at timestamptz not null default now(),
  reviewed_by uuid not null references access.actor,
  access uuid not null default nullif(current_setting('seloste.access_id', true), '')::uuid,
  outcome text not null check (outcome in ('justified', 'unjustified')),
  note text not null check (note <> '')
);

-- Mail that waits to be sent. It is put here in the transaction of what it tells, and goes when a mail server has taken it.
create table platform.mail (
  id uuid primary key default platform.new_id(),
  recipient text not null,
  subject text not null,
  body text not null,
  written_at timestamptz not null default now(),
  tries integer not null default 0,
  next_try_at timestamptz not null default now(),
  last_fault text
);
comment on column platform.mail.last_fault is 'codes of the last failure, no address';
create index on platform.mail (next_try_at);

grant select, insert on access.actor_subject, access.break_glass, access.break_glass_review to "seloste_${instance}_system";
grant update (ended_at, ended_by) on access.actor_subject, access.break_glass to "seloste_${instance}_system";
grant select, insert, delete, update (tries, next_try_at, last_fault) on platform.mail to "seloste_${instance}_system";
