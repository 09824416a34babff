-- Before a row of a record is written: close it to the purposes its subject is closed to, give it its last day, and on a
-- change keep a better source from being overwritten by a worse one. One look-up of the subject a row; what the row's own
-- values close is an expression without any.
-- A purpose adds nothing to a subject that is closed to it, unless it is just adding the subject itself under the same access:
-- then the permission that will open it is still on its way.
-- The subject is locked while its rows are written: what closes a subject waits for rows on their way, and they wait for
-- what closes it, so that no row slips through open. What closes and opens waits for its like.
create or replace function register.settle_row()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  s record;
  edition integer;
  old_rank integer;
  new_rank integer;
  by_value text[];
  -- The role that was taken names the purpose; the owner works under none.
  taken text := coalesce(substring(current_setting('role') from '^seloste_${instance}_p_(.*)$'), '');
begin
  select c.version into edition from notice.current c;
  if tg_table_name in ('permission', 'block') then
    select x.blocked_for, x.blocks, x.ended_on, x.revision, x.access_id into s
    from register.subject x where x.subject = new.subject and x.controller = new.controller
    for no key update;
  else
    select x.blocked_for, x.blocks, x.ended_on, x.revision, x.access_id into s
    from register.subject x where x.subject = new.subject and x.controller = new.controller
    for share;
  end if;
  if tg_op = 'UPDATE' then
    select r.rank into old_rank from notice.source_rule r where r.record = tg_table_name and r.source = old.source;
    select r.rank into new_rank from notice.source_rule r where r.record = tg_table_name and r.source = new.source;
    if new_rank > old_rank then
      raise exception using errcode = 'SE102', message = format('source %s may not overwrite source %s in %s', new.source, old.source, tg_table_name);
    end if;
    new.access_id := nullif(current_setting('seloste.access_id', true), '')::uuid;
    new.revision := old.revision + 1;
  end if;
  new.notice_version := edition;
  -- Without its subject the row stays closed to all, and is refused when the statement ends (register.refuse_without_subject).
  if s.blocks is not null then
    new.blocked_for := register.row_closed_for(s.blocked_for, s.blocks, tg_table_name, '{}');
    if s.blocks <> '{}' and register.source_refused(s.blocks, tg_table_name, new.source) then
      raise exception using errcode = 'SE106', message = format('a block keeps source %s out of %s', new.source, tg_table_name);
    end if;
  end if;
  if tg_op = 'INSERT' and s.blocks is not null and new.blocked_for && array['*', taken] and (s.access_id is distinct from new.access_id or s.revision > 1) then
    raise exception using errcode = 'SE103', message = format('the subject is closed to %s', taken);
  end if;
  -- Asked last: what a value closes to a purpose it may still bring in, and then sees no more.
  by_value := notice.closed_by_value(new);
  if by_value <> '{}' and s.blocks is not null then
    new.blocked_for := register.row_closed_for(s.blocked_for, s.blocks, tg_table_name, by_value);
  end if;
  new.last_day := notice.last_day(new, s.ended_on);
  return new;
end
$$;
