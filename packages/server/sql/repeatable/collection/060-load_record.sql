-- Brings the staged rows of one record into the register: adds what is new, changes what differs. New rows come with what
-- they are closed to and their last day, so that the trigger that settles single rows has nothing to do; changes go through
-- the triggers, which keep the history.
create or replace function collection.load_record(record_name text, from_source text, obtained timestamptz, out added bigint, out changed bigint, out unchanged bigint)
language plpgsql security definer
set search_path = ''
as $$
declare
  load collection.load_under_way := collection.under_way();
  stage text := format('pg_temp.%I', 'seloste_' || record_name);
  found_in text := format('pg_temp.%I', 'seloste_found_' || record_name);
  version integer := (select c.version from notice.current c);
  names text;
  row_values text;
  changes text;
  subject_blocks text := case record_name when 'subject' then 'st.blocks' end;
  span record;
begin
  -- A row of the table's own type, its columns in their places; generated ones are not given.
  select
    string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (where a.attgenerated = ''),
    string_agg(case
      when a.attgenerated <> '' then format('null::%s', format_type(a.atttypid, a.atttypmod))
      when a.attname = 'id' then 's.id'
      when a.attname = 'subject' then 's.subject'
      when a.attname = 'controller' then '$1'
      when a.attname = 'source' then 'coalesce(s.source, $2)'
      when a.attname = 'obtained_at' then 'coalesce(s.obtained_at, $3)'
      when a.attname = 'notice_version' then '$4'
      when a.attname = 'access_id' then '$5'
      when a.attname = 'revision' then '1'
      when a.attname = 'blocked_for' then 'st.closed'
      when a.attname = 'last_day' then 'null::date'
      when a.attname = 'blocks' and record_name = 'subject' then 'st.blocks'
      when collection.staged_column(record_name, a.attname) <> quote_ident(a.attname) then coalesce(pg_get_expr(d.adbin, d.adrelid), format('null::%s', format_type(a.atttypid, a.atttypmod)))
      when d.adbin is null then format('s.%I', a.attname)
      else format('coalesce(s.%I, %s)', a.attname, pg_get_expr(d.adbin, d.adrelid)) end, ', ' order by a.attnum)
  into names, row_values
  from pg_catalog.pg_attribute a
  left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = format('register.%I', record_name)::regclass and a.attnum > 0 and not a.attisdropped;

  if exists (select from pg_catalog.pg_class c where c.oid = format('register.%I', record_name)::regclass and c.relkind = 'p') then
    execute format('select min(s.%1$I) as first, max(s.%1$I) as last from %2$s s',
      case record_name when 'traffic_record' then 'started_at' else 'occurred_at' end, stage) into span;
    if span.first is not null then
      perform register.ensure_partitions(record_name, (span.first at time zone 'Europe/Helsinki')::date, (span.last at time zone 'Europe/Helsinki')::date);
    end if;
  end if;

  execute format($sql$
    insert into register.%1$I (%2$s)
    select %3$s
    from (
      select row(%4$s)::register.%1$I as r, st.ended_on as ended, st.blocks as active
      from (select t.* from %5$s t where not exists (select from %6$s f where f.line = t.line)) s
      join pg_temp.seloste_state st on st.subject = s.subject
    ) new_row
  $sql$, record_name, names,
    (select string_agg(case btrim(n)
      when 'last_day' then 'notice.last_day(r, ended)'
      when 'blocked_for' then format('case when active = ''{}'' and notice.closed_by_value(r) = ''{}'' then (r).blocked_for
        else register.row_closed_for((r).blocked_for, active, %L, notice.closed_by_value(r)) end', record_name)
      else format('(r).%s', btrim(n)) end, ', ') from unnest(string_to_array(names, ', ')) n),
    row_values, stage, found_in)
  using load.controller, from_source, obtained, version, load.access_id;
  get diagnostics added = row_count;

  select string_agg(format('%1$I = coalesce(s.%1$I, e.%1$I)', c.name), ', ') into changes
  from collection.loadable_columns(record_name) c
  where collection.staged_column(record_name, c.name) = quote_ident(c.name) and c.type <> 'bytea' and c.type <> 'uuid';
  if changes is null then
    changed := 0;
  else
    execute format($sql$
      update register.%1$I e
      set source = coalesce(s.source, $1), obtained_at = coalesce(s.obtained_at, $2), %2$s
      from %3$s s join %4$s f on f.line = s.line
      where e.subject = s.subject and e.id = f.id and f.verdict = 'change'
    $sql$, record_name, changes, stage, found_in) using from_source, obtained;
    get diagnostics changed = row_count;
  end if;
  execute format('select count(*) from %s f join %s s on s.line = f.line where f.verdict = ''same''', found_in, stage) into unchanged;
end
$$;

-- The keys of the subjects that this load brought.
create or replace function collection.load_keys()
returns bigint
language plpgsql security definer
set search_path = ''
as $$
declare
  n bigint;
begin
  perform collection.under_way();
  insert into keys.subject_key (subject, wrapped)
  select k.subject, k.wrapped
  from pg_temp.seloste_keys k
  join pg_temp.seloste_state st on st.subject = k.subject and st.fresh
  join pg_temp.seloste_subject s on s.subject = k.subject;
  get diagnostics n = row_count;
  return n;
end
$$;
