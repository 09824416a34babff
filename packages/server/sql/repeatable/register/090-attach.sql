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
  -- Records whose rows follow their subject by trigger; the others have a foreign key.
  follows boolean;
  removals text := '';
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
    execute format('create or replace trigger stay_with_subject after update of subject, controller on register.%I for each row when (old.subject <> new.subject or old.controller <> new.controller) execute function register.refuse_move()', t.relname);
    select t.relname <> 'subject' and not exists (
      select from pg_catalog.pg_constraint k where k.conrelid = t.oid and k.contype = 'f' and k.confrelid = 'register.subject'::regclass
    ) into follows;
    if follows then
      execute format('create or replace trigger of_its_subject after insert on register.%I referencing new table as new_rows for each statement execute function register.refuse_without_subject(%s)',
        t.relname, (select '''of its kind''' from pg_catalog.pg_attribute a where a.attrelid = t.oid and a.attname = 'of_person' and not a.attisdropped));
      removals := removals || format('  delete from register.%I e using gone g where e.subject = g.subject and e.controller = g.controller;', t.relname) || e'\n';
    end if;
    if t.relname in ('case_link', 'case_note') then
      execute format('create or replace trigger in_an_open_case after insert on register.%I referencing new table as new_rows for each statement execute function register.refuse_closed_case()', t.relname);
      execute format('create or replace trigger stay_in_case after update of case_id on register.%I for each row when (old.case_id <> new.case_id) execute function register.refuse_other_case()', t.relname);
    end if;
    if t.relname = 'subject_request' then
      create or replace trigger begin_request before insert on register.subject_request for each row execute function register.begin_request();
      create or replace trigger within_law before insert or update of due_on, extended_to on register.subject_request for each row execute function register.refuse_beyond_law();
      create or replace trigger of_a_person after insert on register.subject_request for each row execute function register.refuse_request_of_organisation();
      execute format('create or replace trigger only_by_steps before update of %s on register.subject_request for each row when (pg_trigger_depth() = 0) execute function register.refuse_rewriting()', own_columns);
    elsif t.relname = 'request_step' then
      create or replace trigger begin_step before insert on register.request_step for each row execute function register.begin_request_step();
      create or replace trigger take_step after insert on register.request_step for each row execute function register.take_request_step();
      execute format('create or replace trigger as_taken before update of %s on register.request_step for each row execute function register.refuse_rewriting()', own_columns);
    end if;
    if t.relname in ('permission', 'block') then
      execute format('create or replace trigger zz_follow after insert or delete or update of %s on register.%I for each row execute function register.follow()', own_columns, t.relname);
    elsif t.relname = 'subject' then
      create or replace trigger zz_follow after update of standing, ended_on on register.subject for each row execute function register.follow();
      create or replace trigger stay_of_its_kind after update of kind on register.subject for each row when (old.is_person <> new.is_person) execute function register.refuse_change_of_kind();
    end if;
  end loop;

  -- What is held on a subject goes with it, and so does what the staff list says of whose own record it was. Written out, so that its
  -- statements are planned once. Rows that others wrote meanwhile are seen only where each statement looks anew.
  execute format($sql$
create or replace function register.remove_held()
returns trigger
language plpgsql security definer
set search_path = ''
as $body$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception using errcode = '0A000', message = 'a subject is removed in a transaction that reads what is committed';
  end if;
%s  update access.actor_subject o
  set ended_at = greatest(now(), o.added_at), ended_by = nullif(current_setting('seloste.access_id', true), '')::uuid
  from gone g
  where o.subject = g.subject and o.ended_at is null and not exists (select from register.subject s where s.subject = o.subject);
  return null;
end
$body$
$sql$, removals);
  create or replace trigger remove_held after delete on register.subject referencing old table as gone for each statement execute function register.remove_held();
end
$$;
