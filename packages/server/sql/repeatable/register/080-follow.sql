-- After a permission, a block or a standing changed, everything held on the subject follows in the same transaction.
create or replace function register.follow()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  -- A set-based load does this once for all its subjects when it ends (collection.end_load); nobody else can put it off.
  if exists (select from collection.load_under_way l where l.transaction = pg_current_xact_id()) then
    return null;
  end if;
  -- Decisions on one subject follow each other: each is worked out with all that were committed before it.
  perform from register.subject s
  where s.subject = coalesce(new.subject, old.subject) and s.controller = coalesce(new.controller, old.controller)
  for no key update;
  if tg_op = 'DELETE' then
    perform register.recompute(old.subject, old.controller);
  else
    perform register.recompute(new.subject, new.controller);
  end if;
  return null;
end
$$;
