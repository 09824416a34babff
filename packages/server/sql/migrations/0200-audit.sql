-- The log of every access. Its entries are the leaves of a Merkle tree (RFC 9162); what identifies a person in an entry
-- stands apart, salted, so that it can be erased while the tree stays verifiable. No trigger, no foreign key, only appended to;
-- partitioned by sequence (members by month), so that it can be distributed and its oldest parts moved away whole.

create schema audit;
revoke all on schema audit from public;

create table audit.entry (
  seq bigint not null,
  at timestamptz not null,
  access_id uuid not null,
  leaf_hash bytea not null,
  body text collate "C" not null,
  primary key (seq)
) partition by range (seq);
comment on table audit.entry is 'one access; seq is its leaf number, without gaps from 0';
comment on column audit.entry.body is 'the bytes of the leaf, as docs/reference/audit-log.md says them';
create index entry__access_id on audit.entry (access_id);
create index entry__at on audit.entry (at, seq);

-- The clear side of the commitments in an entry. A person's key leads, since "who looked at me" is a range read; the other index,
-- by sequence, only ever grows at its right end.
create table audit.subject (
  seq bigint not null,
  subject uuid not null,
  salt bytea not null,
  primary key (subject, seq)
) partition by range (seq);
create index subject__seq on audit.subject (seq);
comment on table audit.subject is 'whom an entry is about; erasable';

create table audit.actor (
  seq bigint not null,
  actor text collate "C" not null,
  salt bytea not null,
  primary key (actor, seq)
) partition by range (seq);
create index actor__seq on audit.actor (seq);
comment on table audit.actor is 'who acted; erasable';

create table audit.reason (
  seq bigint not null,
  reason text collate "C" not null,
  salt bytea not null,
  primary key (seq)
) partition by range (seq);
comment on table audit.reason is 'the reason that was given, in free text; erasable';

-- A bulk access is one entry that commits to a list. The list of commitments stays; its members can be erased one by one.
create table audit.member (
  subject uuid not null,
  at timestamptz not null,
  list uuid not null,
  salt bytea not null,
  primary key (subject, at, list)
) partition by range (at);
create index member__list on audit.member (list);
comment on table audit.member is 'who was in a bulk access; erasable';

create table audit.list (
  list uuid not null,
  part integer not null,
  commitments bytea not null,
  primary key (list, part)
);
alter table audit.list alter column commitments set storage external; -- hashes do not compress
comment on table audit.list is 'commitments of the members of a bulk access, sorted, 4096 a part';

create table audit.bulk (
  list uuid primary key,
  seq bigint not null
);
comment on table audit.bulk is 'the entry that a list of members belongs to';

-- Full tiles of 256 hashes (C2SP tlog-tiles): level l holds the roots of complete subtrees of 256^l leaves.
create table audit.tile (
  level integer not null,
  index bigint not null,
  hashes bytea not null,
  root bytea not null,
  primary key (level, index)
);
alter table audit.tile alter column hashes set storage external;

create table audit.head (
  singleton boolean primary key default true check (singleton),
  size bigint not null,
  root bytea not null,
  frontier bytea not null
) with (fillfactor = 10);
comment on column audit.head.frontier is 'roots of the complete subtrees, largest first, one for each bit of size';
insert into audit.head (size, root, frontier) values (0, sha256(''), '');

create table audit.checkpoint (
  size bigint not null,
  root bytea not null,
  at timestamptz not null,
  note text collate "C" not null,
  primary key (size, at)
);
comment on table audit.checkpoint is 'signed heads (C2SP tlog-checkpoint)';

-- Accesses that changed data: written in the same transaction as the data, sequenced after its commit.
create table audit.pending (
  id uuid primary key default platform.new_id(),
  at timestamptz not null,
  access_id uuid not null,
  operation text not null,
  outcome text not null,
  purpose text,
  controller text,
  notice_version integer,
  categories text[] not null,
  records text[] not null,
  row_count bigint not null,
  duration_ms integer not null,
  code text,
  actor text,
  reason text,
  subjects uuid[] not null,
  list uuid,
  members bigint,
  list_hash bytea
);
