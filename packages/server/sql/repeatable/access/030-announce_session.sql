-- Tells every running server, at commit, which session has ended and why: what it has open in a browser is closed at once.
create or replace function access.announce_session() returns trigger
  language plpgsql
  set search_path = pg_catalog
  as $$
begin
  perform pg_notify('seloste_session', new.id::text || ' ' || new.ended_why);
  return null;
end
$$;
revoke all on function access.announce_session() from public;

create or replace trigger announce after update of ended_at on access.session
  for each row when (new.ended_at is not null) execute function access.announce_session();
create or replace trigger keep_ended before update on access.session
  for each row when (old.ended_at is not null) execute function access.keep_ended();
