-- Before a subject's row is written: work out what it is closed to. Its blocks are never taken from the caller.
-- A customer is opened only by a purpose that may add customer data (D4). Otherwise a consumer without prior consent (D20) would come in
-- under another name, as a customer without a customership.
create or replace function register.settle_subject()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  -- The role that was taken names the purpose; the owner works under none.
  taken text := substring(current_setting('role') from '^seloste_${instance}_p_(.*)$');
  opens_customer boolean := new.standing = 'customer';
begin
  if tg_op = 'UPDATE' then
    opens_customer := opens_customer and old.standing <> 'customer';
  end if;
  if opens_customer and taken is not null
    and not has_column_privilege(current_setting('role'), 'register.customer', 'customer_number', 'insert')
  then
    raise exception using errcode = 'SE105', message = format('%s opens no customers', taken);
  end if;
  if tg_op = 'INSERT' then
    new.blocks := '{}';
  else
    new.access_id := nullif(current_setting('seloste.access_id', true), '')::uuid;
    new.revision := old.revision + 1;
  end if;
  if new.blocks <> '{}' and register.source_refused(new.blocks, 'subject', new.source) then
    raise exception using errcode = 'SE106', message = format('a block keeps source %s out of subject', new.source);
  end if;
  new.notice_version := (select c.version from notice.current c);
  new.blocked_for := register.row_closed_for(register.closed_purposes(new), new.blocks, 'subject', notice.closed_by_value(new));
  new.last_day := notice.last_day(new, new.ended_on);
  return new;
end
$$;
