-- Closes every table of schema register and gives it its triggers. Run at the end of each migration and safe to repeat:
-- a table that a migration adds is closed, settled and has its history kept without its author thinking of it.
-- Streams (partitioned tables) get row security only: they carry no trigger.
create or replace function register.attach()
returns void
language plpgsql
set search_path = ''
as $$
declare
  t record;
  own_columns text;
begin
  for t in
    select c.oid, c.relname, c.relkind, c.relispartition
    from pg_catalog.pg_class c
    where c.relnamespace = 'register'::regnamespace and c.relkind in ('r', 'p')
    order by c.relname
  loop
    execute format('alter table register.%I enable row level security', t.relname);
    execute format('revoke all on register.%I from public', t.relname);
    execute format('alter table register.%I alter column access_id set default nullif(current_setting(''seloste.access_id'', true), '''')::uuid', t.relname);
    continue when t.relkind = 'p' or t.relispartition;

    -- A subject is settled by its own function; everything else takes what its subject says.
    select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into own_columns
    from pg_catalog.pg_attribute a
    where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and a.attname not in ('id', 'subject', 'controller', 'notice_version', 'access_id', 'revision', 'blocked_for', 'last_day', 'blocks');

    execute format('create or replace trigger settle_insert before insert on register.%I for each row when (new.blocked_for = ''{*}'') execute function register.%s()',
      t.relname, case t.relname when 'subject' then 'settle_subject' else 'settle_row' end);
    execute format('create or replace trigger settle_change before update of %s on register.%I for each row execute function register.%s()',
      own_columns, t.relname, case t.relname when 'subject' then 'settle_subject' else 'settle_row' end);
    execute format('create or replace trigger keep_change after update of %s on register.%I for each row when (old.* is distinct from new.*) execute function register.keep_history()',
      own_columns, t.relname);
    execute format('create or replace trigger keep_removal after delete on register.%I for each row execute function register.keep_history()', t.relname);
    if t.relname in ('permission', 'block') then
      execute format('create or replace trigger zz_follow after insert or delete or update of %s on register.%I for each row execute function register.follow()', own_columns, t.relname);
    elsif t.relname = 'subject' then
      create or replace trigger zz_follow after update of standing, ended_on on register.subject for each row execute function register.follow();
    end if;
  end loop;
end
$$;
