-- A row belongs to a subject that is there, and what only a person has to a person. Looked at once for all the rows of a statement.
-- A subject that this transaction has written nobody else can take away; any other is held until the transaction ends.
-- With an argument the record is one of a kind: its rows say of_person.
create or replace function register.refuse_without_subject()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  mine xid := pg_current_xact_id()::xid;
  alone boolean;
  of_others boolean;
begin
  if tg_nargs = 0 then
    select bool_or(s.subject is null), bool_or(s.xmin <> mine) into alone, of_others
    from new_rows n left join register.subject s on s.subject = n.subject and s.controller = n.controller;
    if of_others then
      with held as materialized (
        select s.subject, s.controller from register.subject s
        where (s.subject, s.controller) in (select n.subject, n.controller from new_rows n)
        for share of s
      )
      select bool_or(h.subject is null) into alone
      from new_rows n left join held h on h.subject = n.subject and h.controller = n.controller;
    end if;
  else
    select bool_or(s.subject is null), bool_or(s.xmin <> mine) into alone, of_others
    from new_rows n left join register.subject s on s.subject = n.subject and s.controller = n.controller and s.is_person = n.of_person;
    if of_others then
      with held as materialized (
        select s.subject, s.controller, s.is_person from register.subject s
        where (s.subject, s.controller) in (select n.subject, n.controller from new_rows n)
        for share of s
      )
      select bool_or(h.subject is null) into alone
      from new_rows n left join held h on h.subject = n.subject and h.controller = n.controller and h.is_person = n.of_person;
    end if;
  end if;
  if alone then
    -- Under the names that foreign keys have: what explains a refusal goes by them.
    raise exception using errcode = '23503', table = tg_table_name,
      constraint = tg_table_name || case tg_nargs when 0 then '_subject_controller_fkey' else '_of_its_kind' end,
      message = format('a row of %s is without its subject', tg_table_name);
  end if;
  return null;
end
$$;

-- A row stays with the subject it was written for, and a subject is the same to its end.
create or replace function register.refuse_move()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise exception using errcode = '23503', table = tg_table_name, constraint = tg_name, message = format('a row of %s does not change its subject', tg_table_name);
end
$$;

-- A person does not become an organisation, nor the other way round, while it has what only the one of them has.
create or replace function register.refuse_change_of_kind()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  t text;
  held boolean;
begin
  for t in
    select c.relname from pg_catalog.pg_attribute a join pg_catalog.pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'register'::regnamespace and c.relkind = 'r' and a.attname = 'of_person' and not a.attisdropped
  loop
    execute format('select exists (select from register.%I e where e.subject = $1 and e.controller = $2 and e.of_person <> $3)', t)
    into held using new.subject, new.controller, new.is_person;
    if held then
      raise exception using errcode = '23503', table = t, constraint = t || '_of_its_kind', message = format('a row of %s is of another kind of subject', t);
    end if;
  end loop;
  return null;
end
$$;
