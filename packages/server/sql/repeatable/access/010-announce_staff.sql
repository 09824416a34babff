-- Tells every running server, at commit, whose standing changed: what they remember of that actor is forgotten at once.
create or replace function access.announce_staff() returns trigger
  language plpgsql
  set search_path = pg_catalog
  as $$
begin
  perform pg_notify('seloste_staff', new.actor::text);
  return null;
end
$$;
revoke all on function access.announce_staff() from public;

create or replace trigger announce after insert or update on access.employment
  for each row execute function access.announce_staff();
create or replace trigger announce after insert or update on access.role_assignment
  for each row execute function access.announce_staff();
create or replace trigger announce after insert or update on access.undertaking_acceptance
  for each row execute function access.announce_staff();
