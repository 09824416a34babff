-- Works out again what is closed and the last day of everything held on some subjects. Called by the triggers
-- after a permission, a block or the standing changed, by `notice apply` for everybody, and daily for what ran out.
-- Only rows whose answer differs are written. Set-based: one statement a table.
create or replace function register.recompute(who uuid default null, of_controller text default null)
returns bigint
language plpgsql
set search_path = ''
as $$
declare
  t text;
  n bigint;
  total bigint := 0;
begin
  update register.subject s
  set blocks = fresh.blocks
  from (
    select x.subject, x.controller, coalesce(array_agg(distinct b.kind order by b.kind) filter (where b.kind is not null), '{}') as blocks
    from register.subject x
    left join register.block b
      on b.subject = x.subject and b.controller = x.controller
      and b.began_on <= current_date and (b.ends_on is null or b.ends_on >= current_date)
    where (who is null or x.subject = who) and (of_controller is null or x.controller = of_controller)
    group by x.subject, x.controller
  ) fresh
  where s.subject = fresh.subject and s.controller = fresh.controller and s.blocks <> fresh.blocks;

  update register.subject s
  set blocked_for = fresh.closed, last_day = fresh.last_day
  from (
    select x.subject, x.controller, register.row_closed_for(register.closed_purposes(x), x.blocks, 'subject', notice.closed_by_value(x)) as closed,
      notice.last_day(x, x.ended_on) as last_day
    from register.subject x
    where (who is null or x.subject = who) and (of_controller is null or x.controller = of_controller)
  ) fresh
  where s.subject = fresh.subject and s.controller = fresh.controller
    and (s.blocked_for, s.last_day) is distinct from (fresh.closed, fresh.last_day);
  get diagnostics total = row_count;

  for t in
    select c.relname from pg_catalog.pg_class c
    where c.relnamespace = 'register'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'subject'
    order by c.relname
  loop
    execute pg_catalog.format($sql$
      update register.%1$I t
      set blocked_for = fresh.closed, last_day = fresh.last_day
      from (
        select r.subject, r.id, register.row_closed_for(s.own_closed, s.blocks, %1$L, notice.closed_by_value(r)) as closed, notice.last_day(r, s.ended_on) as last_day
        from register.%1$I r
        join (
          select x.subject, x.controller, x.blocks, x.ended_on, register.closed_purposes(x) as own_closed
          from register.subject x
          where ($1 is null or x.subject = $1) and ($2 is null or x.controller = $2)
        ) s on s.subject = r.subject and s.controller = r.controller
      ) fresh
      where t.subject = fresh.subject and t.id = fresh.id
        and (t.blocked_for, t.last_day) is distinct from (fresh.closed, fresh.last_day)
    $sql$, t) using who, of_controller;
    get diagnostics n = row_count;
    total := total + n;
  end loop;
  return total;
end
$$;
