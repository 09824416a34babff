-- The columns of a record that a load may bring: its own, and where and when each row was obtained.
create or replace function collection.loadable_columns(record_name text)
returns table (name text, type text, default_value text, place smallint)
language sql stable
set search_path = ''
as $$
  select a.attname::text, format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, d.adrelid), a.attnum
  from pg_catalog.pg_attribute a
  left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = to_regclass(format('register.%I', record_name)) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    and a.attname not in ('id', 'subject', 'controller', 'source', 'obtained_at', 'notice_version', 'access_id', 'revision', 'blocked_for', 'last_day', 'blocks')
$$;

-- Makes the stage of one record, with these of its columns. The purpose must be granted to add every one of them, and its row policy must
-- let new rows of this controller in: the very expression of the live policy is asked.
create or replace function collection.stage(record_name text, columns text[])
returns void
language plpgsql security definer
set search_path = ''
as $$
declare
  load collection.load_under_way := collection.under_way();
  role_name text := 'seloste_${instance}_p_' || load.purpose;
  wanted text;
  allowed boolean;
  policy text;
  definitions text;
begin
  if record_name = 'change' or not exists (select from collection.loadable_columns(record_name)) then
    raise exception using errcode = 'SE404', message = format('%s is no record to load', left(record_name, 40));
  end if;
  foreach wanted in array array['id', 'subject', 'controller', 'source', 'obtained_at'] || columns loop
    if not coalesce(pg_catalog.has_column_privilege(role_name, format('register.%I', record_name), wanted, 'insert'), false) then
      raise exception using errcode = 'SE405', message = format('%s may not add %s.%s', load.purpose, record_name, left(wanted, 40));
    end if;
  end loop;
  select string_agg(format('(%s)', p.with_check), ' or ') into policy
  from pg_catalog.pg_policies p
  where p.schemaname = 'register' and p.tablename = record_name and p.cmd in ('INSERT', 'ALL') and p.roles = array[role_name]::name[];
  if policy is not null then
    execute format('select %s from (select $1 as controller) new_row', policy) into allowed using load.controller;
  end if;
  if not coalesce(allowed, false) then
    raise exception using errcode = 'SE405', message = format('%s adds no rows to %s for this controller', load.purpose, record_name);
  end if;
  select string_agg(format(', %I %s', c.name, c.type), '' order by c.place) into definitions
  from collection.loadable_columns(record_name) c where c.name = any (columns);
  execute format('create temp table %I (line integer not null, subject uuid, id uuid, source text, obtained_at timestamptz %s) on commit drop',
    'seloste_' || record_name, definitions);
  execute format('grant select, insert on pg_temp.%I to "seloste_${instance}_system"', 'seloste_' || record_name);
end
$$;

-- Makes the stage of the file's lines: what each of them names its subject by. And the stage of the keys of new subjects, wrapped.
create or replace function collection.stage_lines()
returns void
language plpgsql security definer
set search_path = ''
as $$
begin
  perform collection.under_way();
  create temp table seloste_lines (line integer not null, known_by text not null, reference text not null) on commit drop;
  create temp table seloste_whom (line integer not null, subject uuid not null) on commit drop;
  grant select, insert on pg_temp.seloste_lines to "seloste_${instance}_system";
  grant select on pg_temp.seloste_whom to "seloste_${instance}_system";
end
$$;

create or replace function collection.stage_keys()
returns void
language plpgsql security definer
set search_path = ''
as $$
begin
  perform collection.under_way();
  create temp table seloste_keys (subject uuid not null, wrapped bytea not null) on commit drop;
  grant insert on pg_temp.seloste_keys to "seloste_${instance}_system";
end
$$;

-- Whether a stage was made in this transaction.
create or replace function collection.staged(stage text)
returns boolean
language sql stable
set search_path = ''
as $$
  select exists (
    select from pg_catalog.pg_class c
    where c.relnamespace = pg_my_temp_schema() and c.relname = 'seloste_' || stage
  )
$$;

-- The records that have a stage, subject first: everything else refers to it.
create or replace function collection.staged_records()
returns setof text
language sql stable
set search_path = ''
as $$
  select r.relname::text from pg_catalog.pg_class r
  where r.relnamespace = 'register'::regnamespace and r.relkind in ('r', 'p') and not r.relispartition
    and collection.staged(r.relname)
  order by r.relname <> 'subject', r.relname
$$;
