-- What is written into a case is written into an open one of the same controller. Asked once for all the rows of a statement; the
-- case is held until the transaction ends, so that nothing slips into a case that is just being closed.
create or replace function register.refuse_closed_case()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  wanted bigint;
  found bigint;
  closed boolean;
begin
  select count(*) into wanted from (select distinct n.case_id, n.controller from new_rows n) w;
  with held as materialized (
    select c.id, c.status from cases.case c
    where (c.id, c.controller) in (select n.case_id, n.controller from new_rows n)
    for share of c
  )
  select count(*), bool_or(h.status = 'closed') into found, closed from held h;
  if found < wanted then
    raise exception using errcode = 'SE520', message = 'there is no such case of the controller';
  end if;
  if closed then
    raise exception using errcode = 'SE521', message = 'the case is closed';
  end if;
  return null;
end
$$;

-- What was said in one case is not moved into another.
create or replace function register.refuse_other_case()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise exception using errcode = '23503', table = tg_table_name, constraint = tg_name, message = format('a row of %s does not change its case', tg_table_name);
end
$$;
