-- Ends a load: everything held on subjects that stood in the register before, and that a permission, a block or an end of the
-- relationship has now opened or closed, follows. What the trigger register.follow does for single rows, here set-based.
create or replace function collection.end_load()
returns bigint
language plpgsql security definer
set search_path = ''
as $$
declare
  load collection.load_under_way := collection.under_way();
  t text;
  n bigint;
  followed bigint := 0;
begin
  create temp table seloste_moved on commit drop as
  select st.subject, st.closed, st.blocks, st.ended_on
  from pg_temp.seloste_state st
  where not st.fresh and (
    st.blocks <> st.blocks_before or st.ended_on is distinct from st.ended_before
    or case when st.blocks = '{}' then st.closed else register.row_closed_for(st.closed, st.blocks, 'subject', '{}') end <> st.closed_before
  );
  if exists (select from pg_temp.seloste_moved) then
    analyze pg_temp.seloste_moved;
    update register.subject x
    set blocks = m.blocks, blocked_for = register.row_closed_for(m.closed, m.blocks, 'subject', notice.closed_by_value(x)), last_day = notice.last_day(x, m.ended_on)
    from pg_temp.seloste_moved m
    where x.subject = m.subject and x.controller = load.controller;
    for t in
      select c.relname from pg_catalog.pg_class c
      where c.relnamespace = 'register'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'subject'
      order by c.relname
    loop
      execute format($sql$
        update register.%1$I e
        set blocked_for = fresh.closed, last_day = fresh.last_day
        from (
          select r.subject, r.id, register.row_closed_for(m.closed, m.blocks, %1$L, notice.closed_by_value(r)) as closed, notice.last_day(r, m.ended_on) as last_day
          from pg_temp.seloste_moved m join register.%1$I r on r.subject = m.subject and r.controller = $1
        ) fresh
        where e.subject = fresh.subject and e.id = fresh.id
          and (e.blocked_for, e.last_day) is distinct from (fresh.closed, fresh.last_day)
      $sql$, t) using load.controller;
      get diagnostics n = row_count;
      followed := followed + n;
    end loop;
  end if;
  -- A table that grew much has statistics of another time, and PostgreSQL would plan every look at a customer anew.
  for t in
    select c.relname from pg_catalog.pg_class c join collection.staged_records() r on r = c.relname
    where c.relnamespace = 'register'::regnamespace and c.relkind = 'r'
  loop
    execute format('select count(*) from pg_temp.%I', 'seloste_' || t) into n;
    if n >= 500 and n * 10 > (select c.reltuples from pg_catalog.pg_class c where c.oid = format('register.%I', t)::regclass) then
      execute format('analyze register.%I', t);
    end if;
  end loop;
  delete from collection.load_under_way l where l.transaction = load.transaction;
  return followed;
end
$$;

-- The subjects of the load, for the audit entry.
create or replace function collection.subjects_of_load()
returns uuid[]
language plpgsql stable security definer
set search_path = ''
as $$
begin
  perform collection.under_way();
  if not collection.staged('subject') then
    return array(select st.subject from pg_temp.seloste_state st);
  end if;
  return array(
    select st.subject from pg_temp.seloste_state st
    where not st.fresh or exists (select from pg_temp.seloste_subject s where s.subject = st.subject)
  );
end
$$;

-- Lines that bring an identity code to a subject that stands in the register without one: they were sealed under the key of a
-- new subject, and have to be sealed again under this one's own. Makes the stage for that.
create or replace function collection.codes_without_row()
returns table (line integer, subject uuid, id uuid)
language plpgsql security definer
set search_path = ''
as $$
declare
  load collection.load_under_way := collection.under_way();
begin
  if not collection.staged('identity_code') or not collection.staged('whom') then
    return;
  end if;
  create temp table seloste_sealed_again (line integer not null, code bytea not null) on commit drop;
  grant insert on pg_temp.seloste_sealed_again to "seloste_${instance}_system";
  return query
  select s.line, s.subject, s.id
  from pg_temp.seloste_identity_code s
  join pg_temp.seloste_whom w on w.line = s.line
  where not exists (select from register.identity_code e where e.controller = load.controller and e.subject = s.subject)
    and not exists (select from pg_temp.seloste_refused r where r.line = s.line);
end
$$;

create or replace function collection.take_sealed_again()
returns void
language plpgsql security definer
set search_path = ''
as $$
begin
  perform collection.under_way();
  update pg_temp.seloste_identity_code s set code = a.code from pg_temp.seloste_sealed_again a where a.line = s.line;
end
$$;

revoke all on all functions in schema collection from public;
grant execute on function collection.begin_load, collection.stage, collection.stage_lines, collection.stage_keys, collection.resolve,
  collection.work_out_closing, collection.check_record, collection.drop_refused, collection.load_record, collection.load_keys,
  collection.end_load, collection.subjects_of_load, collection.staged, collection.codes_without_row, collection.take_sealed_again to "seloste_${instance}_system";

-- Whether nobody is in the register yet: a demo register is made in an empty one only.
create or replace function collection.register_is_empty()
returns boolean
language sql stable security definer
set search_path = ''
as $$
  select not exists (select from register.subject)
$$;
revoke all on function collection.register_is_empty() from public;
grant execute on function collection.register_is_empty() to "seloste_${instance}_system";
