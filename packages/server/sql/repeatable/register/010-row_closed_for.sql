-- The purposes closed to one row: those closed for its subject as a whole, and those that an active block closes
-- for this record alone. Nearly every subject has no block: the first branch costs nothing.
create or replace function register.row_closed_for(closed text[], blocks text[], record_name text)
returns text[]
language sql stable
set search_path = ''
as $$
  select case
    when blocks = '{}' then closed
    else closed || array(
      select distinct b.purpose
      from notice.block_rule b
      where b.block = any (blocks) and b.record = record_name and not b.purpose = any (closed)
      order by b.purpose
    )
  end
$$;
