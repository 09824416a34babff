-- Tells every running server, at commit, that the sign-in provider now claims other roles for somebody: open consoles look again at what they may do.
create or replace function access.announce_claims() returns trigger
  language plpgsql
  set search_path = pg_catalog
  as $$
begin
  perform pg_notify('seloste_staff', new.actor::text);
  return null;
end
$$;
revoke all on function access.announce_claims() from public;

create or replace trigger announce_claims after update of claimed_roles on access.session
  for each row when (old.claimed_roles is distinct from new.claimed_roles) execute function access.announce_claims();
