-- Which purposes a row is closed to is asked for each row that is read. Stored plain the array lies as the comparison wants it;
-- otherwise PostgreSQL copies it first, which in a file of the whole register cost more than the comparison itself.

do $$
declare
  t record;
begin
  for t in
    select c.oid::regclass as name
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attname = 'blocked_for' and c.relkind in ('r', 'p') and not c.relispartition
      and c.relnamespace in ('register'::regnamespace, 'platform'::regnamespace)
  loop
    execute format('alter table %s alter column blocked_for set storage plain', t.name);
  end loop;
end
$$;
