-- After a permission, a block or a standing changed, everything held on the subject follows in the same transaction.
create or replace function register.follow()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  if tg_op = 'DELETE' then
    perform register.recompute(old.subject, old.controller);
  else
    perform register.recompute(new.subject, new.controller);
  end if;
  return null;
end
$$;
