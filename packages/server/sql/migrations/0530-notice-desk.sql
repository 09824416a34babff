-- What the desk of the notice keeps: the files of each edition word for word, the draft, and what is to be published when.

alter table notice.version
  add column text_files json,
  add column valid_from date,
  add column published_by uuid,
  add column announcement json;
comment on column notice.version.text_files is 'language → file of its texts word for word; null for editions from before they were kept';
comment on column notice.version.published_by is 'access.actor; null for the operator''s command line';
comment on column notice.version.announcement is 'language → what people were told of a significant change';

-- One row, always: the revision only grows, so that an old If-Match never fits a later draft.
create table notice.draft (
  singleton boolean primary key default true check (singleton),
  revision integer not null default 0,
  base_edition integer references notice.version,
  source text,
  text_files json,
  changed_at timestamptz,
  changed_by uuid,
  check (num_nulls(base_edition, source, text_files, changed_at, changed_by) in (0, 5))
);
comment on column notice.draft.base_edition is 'the edition in force that the draft was written from; null: there is no draft';
insert into notice.draft default values;

-- What was to come into force, and what became of it.
create table notice.publication (
  id uuid primary key default platform.new_id(),
  base_edition integer not null references notice.version,
  valid_from date not null,
  source text not null,
  text_files json not null,
  significant boolean not null,
  announcement json,
  asked_at timestamptz not null default now(),
  asked_by uuid not null,
  access_id uuid not null,
  controller text not null,
  reason text,
  proof bytea not null,
  state text not null default 'scheduled' check (state in ('scheduled', 'applied', 'withdrawn', 'failed')),
  edition integer references notice.version,
  ended_at timestamptz,
  ended_by uuid,
  failure text,
  check ((state = 'applied') = (edition is not null)),
  check ((state = 'scheduled') = (ended_at is null))
);
comment on column notice.publication.proof is 'HMAC over what is to be applied, under a key outside the database: the owner applies nothing that SQL alone put here';
comment on column notice.publication.reason is 'until it has ended: the entry in the log needs it';
comment on column notice.publication.failure is 'code of the error that kept it from being applied';
create unique index publication_one_scheduled on notice.publication (state) where state = 'scheduled';

grant select, update (revision, base_edition, source, text_files, changed_at, changed_by)
  on notice.draft to "seloste_${instance}_system";
grant select, insert, update (state, ended_at, ended_by, failure, reason)
  on notice.publication to "seloste_${instance}_system";
