-- Tells the master key that belongs to this register from any other, without telling anything of the key: another key would
-- open nothing that is sealed, find nobody by a code, and sign the log in another's name.
create table platform.master_key_check (
  singleton boolean primary key default true check (singleton),
  value bytea not null
);
comment on table platform.master_key_check is 'a keyed hash of a constant; written once';
