-- How each subject of the load will stand when it is done: what it is closed to and when its relationship ended. The same
-- answer as register.closed_purposes gives row by row (a test compares them), worked out once for each distinct case:
-- a million new customers are a handful of cases.
create or replace function collection.work_out_closing()
returns void
language plpgsql security definer
set search_path = ''
as $$
declare
  load collection.load_under_way := collection.under_way();
  t text;
  named text;
  own boolean := collection.staged('subject');
  known boolean;
  permissions text := 'select p.subject, p.permission, p.decision, p.ends_on, p.decided_at, p.id
    from register.permission p join pg_temp.seloste_touched t on t.subject = p.subject where p.controller = $1';
  blocks text := 'select b.subject, b.kind, b.began_on, b.ends_on
    from register.block b join pg_temp.seloste_touched t on t.subject = b.subject where b.controller = $1';
begin
  for t in select collection.staged_records() loop
    execute format('analyze pg_temp.%I (line, subject)', 'seloste_' || t);
  end loop;

  -- Subjects that are in the register already.
  if collection.staged('whom') then
    named := 'select w.subject from pg_temp.seloste_whom w';
  else
    select string_agg(format('select subject from pg_temp.%I', 'seloste_' || r), ' union ') into named
    from collection.staged_records() r;
  end if;
  -- Held until the load ends: what closes or removes one of them waits, and so does the load for what is on its way.
  execute format('create temp table seloste_touched on commit drop as
    select x.subject from register.subject x where x.controller = $1 and x.subject in (%s) for no key update', named)
  using load.controller;
  analyze pg_temp.seloste_touched;
  known := exists (select from pg_temp.seloste_touched);

  if collection.staged('permission') then
    permissions := permissions || ' union all select subject, permission, decision,'
      || collection.staged_column('permission', 'ends_on') || ', coalesce(' || collection.staged_column('permission', 'decided_at')
      || ', now()), id from pg_temp.seloste_permission';
  end if;
  if collection.staged('block') then
    blocks := blocks || ' union all select subject, kind, coalesce(' || collection.staged_column('block', 'began_on') || ', current_date), '
      || collection.staged_column('block', 'ends_on') || ' from pg_temp.seloste_block';
  end if;

  execute format($sql$
    create temp table seloste_state on commit drop as
    with who as (
      select x.subject, false as fresh, %1$s as standing, %2$s as ended_on, x.blocked_for as closed_before, x.blocks as blocks_before, x.ended_on as ended_before
      from register.subject x
      join pg_temp.seloste_touched t on t.subject = x.subject
      %3$s
      where x.controller = $1
      %4$s
    ), permitted as (
      select subject, array_agg(permission order by permission) filter (where allowed) as permissions
      from (
        select distinct on (subject, permission) subject, permission,
          decision in ('given', 'existing_customer') and (ends_on is null or ends_on >= current_date) as allowed
        from (%5$s) decisions
        order by subject, permission, decided_at desc, id desc
      ) latest
      group by subject
    ), blocked as (
      select subject, array_agg(distinct kind order by kind) as blocks
      from (%6$s) b
      where began_on <= current_date and (ends_on is null or ends_on >= current_date)
      group by subject
    ), cases as (
      select w.*, coalesce(w.ended_on < current_date, false) as over, %7$s
      from who w %8$s
    ), answers as materialized (
      select d.*, (
        select coalesce(array_agg(p.id order by p.id), '{}')
        from notice.purpose p
        where not d.standing = any (p.concerns)
          or (p.ends_with_relationship and d.over)
          or (p.permission is not null and not p.permission = any (d.permissions))
          or exists (select from notice.block_rule r where r.record = '*' and r.purpose = p.id and r.block = any (d.blocks))
      ) as closed
      from (select distinct standing, over, permissions, blocks from cases) d
    )
    select c.subject, c.fresh, c.ended_on, c.blocks, a.closed, c.closed_before, c.blocks_before, c.ended_before
    from cases c join answers a using (standing, over, permissions, blocks)
  $sql$,
    case when own then 'coalesce(s.standing, x.standing)' else 'x.standing' end,
    case when own then format('coalesce(%s, x.ended_on)', collection.staged_column('subject', 'ended_on', 's.')) else 'x.ended_on' end,
    case when own then 'left join pg_temp.seloste_subject s on s.subject = x.subject' else '' end,
    case when own then format('union all select s.subject, true, s.standing, %s, null, null, null from pg_temp.seloste_subject s
      where not exists (select from pg_temp.seloste_touched t where t.subject = s.subject)', collection.staged_column('subject', 'ended_on', 's.')) else '' end,
    permissions, blocks,
    -- New subjects without decisions are most of a load: nothing is looked up for them.
    case when known or collection.staged('permission') or collection.staged('block')
      then 'coalesce(p.permissions, ''{}'') as permissions, coalesce(b.blocks, ''{}'') as blocks'
      else '''{}''::text[] as permissions, ''{}''::text[] as blocks' end,
    case when known or collection.staged('permission') or collection.staged('block')
      then 'left join permitted p using (subject) left join blocked b using (subject)' else '' end)
  using load.controller;
  analyze pg_temp.seloste_state (subject, fresh);
end
$$;

-- A column of a stage, or null where the load does not bring it.
create or replace function collection.staged_column(record_name text, column_name text, prefix text default '')
returns text
language sql stable
set search_path = ''
as $$
  select case when exists (
    select from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
    where c.relnamespace = pg_my_temp_schema() and c.relname = 'seloste_' || record_name and a.attname = column_name
  ) then prefix || quote_ident(column_name)
  else (select 'null::' || l.type from collection.loadable_columns(record_name) l where l.name = column_name) end
$$;
