-- The load of this transaction; an error when there is none.
create or replace function collection.under_way()
returns collection.load_under_way
language plpgsql stable security definer
set search_path = ''
as $$
declare
  load collection.load_under_way;
begin
  select * into load from collection.load_under_way l where l.transaction = pg_current_xact_id_if_assigned();
  if load.transaction is null or load.controller is distinct from current_setting('seloste.controller', true)
    or load.access_id is distinct from nullif(current_setting('seloste.access_id', true), '')::uuid
  then
    raise exception using errcode = 'SE401', message = 'no load is under way in this transaction';
  end if;
  return load;
end
$$;

-- Begins a load under a purpose, in a transaction that has its access id and controller. One at a time in a register: two that
-- bring the same customers would wait for each other's rows to the end. A second load of one transaction starts with empty stages.
create or replace function collection.begin_load(purpose text)
returns void
language plpgsql security definer
set search_path = ''
as $$
declare
  t text;
  access uuid := nullif(current_setting('seloste.access_id', true), '')::uuid;
  of_controller text := coalesce(current_setting('seloste.controller', true), '');
begin
  if access is null or of_controller = '' or not exists (select from notice.controller c where c.id = of_controller) then
    raise exception using errcode = 'SE401', message = 'a load needs an access id and a controller of the notice';
  end if;
  if not exists (select from notice.purpose p where p.id = begin_load.purpose) then
    raise exception using errcode = 'SE402', message = format('purpose %s is not in the notice', left(purpose, 40));
  end if;
  if not pg_try_advisory_xact_lock(hashtext('seloste load ${instance}')) then
    raise exception using errcode = 'SE403', message = 'another load is under way';
  end if;
  for t in
    select c.relname from pg_catalog.pg_class c
    where c.relnamespace = pg_my_temp_schema() and c.relkind = 'r' and starts_with(c.relname, 'seloste_')
  loop
    execute format('drop table pg_temp.%I', t);
  end loop;
  insert into collection.load_under_way (transaction, purpose, controller, access_id)
  values (pg_current_xact_id(), purpose, of_controller, access)
  on conflict (transaction) do update
    set purpose = excluded.purpose, controller = excluded.controller, access_id = excluded.access_id;
  create temp table seloste_refused (line integer not null, record text, code text not null) on commit drop;
  grant select, insert on pg_temp.seloste_refused to "seloste_${instance}_system";
end
$$;
