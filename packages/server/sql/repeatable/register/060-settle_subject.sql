-- Before a subject's row is written: work out what it is closed to. Its blocks are never taken from the caller.
create or replace function register.settle_subject()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    new.blocks := '{}';
  else
    new.access_id := nullif(current_setting('seloste.access_id', true), '')::uuid;
    new.revision := old.revision + 1;
  end if;
  new.notice_version := (select c.version from notice.current c);
  new.blocked_for := register.row_closed_for(register.closed_purposes(new), new.blocks, 'subject');
  new.last_day := notice.last_day(new, new.ended_on);
  return new;
end
$$;
