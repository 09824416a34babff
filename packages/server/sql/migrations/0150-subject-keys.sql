-- The data subjects' keys, wrapped by the master key that is never in the database. Apart from the register's tables: no purpose
-- reaches them. Erasing a key makes everything sealed under it unreadable, in every copy of the rows.

create schema keys;
revoke all on schema keys from public;

create table keys.subject_key (
  subject uuid primary key,
  wrapped bytea,
  made_at timestamptz not null default now(),
  erased_at timestamptz,
  constraint erased_for_good check ((wrapped is null) = (erased_at is not null))
);
comment on table keys.subject_key is 'data keys of the subjects, wrapped; an erased one is never made anew';

grant usage on schema keys to "seloste_${instance}_system";
-- No update: a key is made once, and the function below is the only way on.
grant select, insert (subject, wrapped) on keys.subject_key to "seloste_${instance}_system";

create function keys.erase(who uuid[]) returns bigint
  language sql security definer
  set search_path = ''
  as $$
    with erased as (
      insert into keys.subject_key (subject, wrapped, erased_at)
      select w, null, now() from unnest(who) w
      on conflict (subject) do update set wrapped = null, erased_at = now() where subject_key.wrapped is not null
      returning 1
    )
    select count(*) from erased
  $$;
comment on function keys.erase(uuid[]) is 'destroys the keys of these subjects; one without a key gets none later either';
revoke all on function keys.erase(uuid[]) from public;
grant execute on function keys.erase(uuid[]) to "seloste_${instance}_system";

