-- Carries out what the calendar has changed since the last run: permissions and blocks that ended, blocks that began, relationships that
-- ended. Returns how many subjects were looked at. Runs at the same time wait for each other; a second run on a day does nothing.
create or replace function notice.close_what_ran_out()
returns integer
language plpgsql security definer
set search_path = ''
as $$
declare
  since date;
  s record;
  looked_at integer := 0;
begin
  select r.done_until into since from notice.closing_run r for update;
  if since >= current_date then
    return 0;
  end if;
  for s in
    select p.subject, p.controller from register.permission p where p.ends_on >= since and p.ends_on < current_date
    union
    select b.subject, b.controller from register.block b
    where (b.ends_on >= since and b.ends_on < current_date) or (b.began_on > since and b.began_on <= current_date)
    union
    select x.subject, x.controller from register.subject x where x.ended_on >= since and x.ended_on < current_date
  loop
    perform register.recompute(s.subject, s.controller);
    looked_at := looked_at + 1;
  end loop;
  update notice.closing_run set done_until = current_date;
  return looked_at;
end
$$;

revoke all on function notice.close_what_ran_out() from public;
grant execute on function notice.close_what_ran_out() to "seloste_${instance}_system";
