-- Whether a record holds anything at all, for who may not look into it: a category that does cannot leave the notice.
create or replace function notice.holds_rows(record text)
returns boolean
language plpgsql stable security definer
set search_path = ''
as $$
declare
  found boolean;
begin
  execute format('select exists (select from register.%I)', record) into found;
  return found;
end
$$;

revoke all on function notice.holds_rows(text) from public;
grant execute on function notice.holds_rows(text) to "seloste_${instance}_system";
