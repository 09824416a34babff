-- What grows without bound: append-only, partitioned by time, its key led by the subject, no trigger and no foreign key,
-- so that retention drops partitions and the same tables can be distributed.

create table register.traffic_record (
  like platform.row_template including defaults including comments,
  started_at timestamptz not null,
  seconds integer not null check (seconds >= 0),
  kind text not null check (kind in ('call', 'sms', 'data')),
  direction text not null check (direction in ('out', 'in')),
  own_number text not null,
  other_number text,
  bytes bigint,
  primary key (subject, started_at, id)
) partition by range (started_at);

create table register.online_event (
  like platform.row_template including defaults including comments,
  occurred_at timestamptz not null,
  device text not null,
  cookie text not null,
  page text,
  primary key (subject, occurred_at, id)
) partition by range (occurred_at);

-- Change data (D14): what a row said before, who changed it (through the access), when and why.
create table register.change (
  like platform.row_template including defaults including comments,
  record text not null,
  row_id uuid not null,
  row_revision integer not null,
  changed_at timestamptz not null,
  operation text not null check (operation in ('change', 'remove')),
  old jsonb not null,
  primary key (subject, changed_at, id)
) partition by range (changed_at);
comment on table register.change is 'history: kept by triggers, never by hand';
