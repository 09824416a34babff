-- An end is final: somebody who comes back gets a new row.
create or replace function access.keep_ended() returns trigger
  language plpgsql
  set search_path = pg_catalog
  as $$
begin
  raise exception 'an ended row of % stays as it is', tg_table_name using errcode = 'SE301';
end
$$;
revoke all on function access.keep_ended() from public;

create or replace trigger keep_ended before update on access.employment
  for each row when (old.ended_at is not null) execute function access.keep_ended();
create or replace trigger keep_ended before update on access.role_assignment
  for each row when (old.ended_at is not null) execute function access.keep_ended();
create or replace trigger keep_ended before update on access.undertaking_acceptance
  for each row when (old.ended_at is not null) execute function access.keep_ended();
