-- The purposes closed to one row: those closed for its subject as a whole, those that an active block closes for this record
-- alone, and those that the row's own values close (notice.closed_by_value, which `notice apply` makes for each record).
-- Nearly every subject has no block and nearly every row no such value: the first branch costs nothing.
create or replace function register.row_closed_for(closed text[], blocks text[], record_name text, by_value text[])
returns text[]
language sql stable
set search_path = ''
as $$
  select case
    when blocks = '{}' and by_value = '{}' then closed
    else closed || array(
      select f.purpose
      from (
        select b.purpose from notice.block_rule b where b.block = any (blocks) and b.record = record_name
        union
        select v.purpose from unnest(by_value) v (purpose)
      ) f
      where not f.purpose = any (closed)
      order by f.purpose
    )
  end
$$;
