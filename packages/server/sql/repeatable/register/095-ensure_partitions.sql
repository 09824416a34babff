-- Monthly partitions of a stream for all months of a span; those that are there stay. A month's rows go with its partition. They are
-- reached through the stream alone, whose policies hold.
create or replace function register.ensure_partitions(record_name text, first_day date, last_day date)
returns integer
language plpgsql security definer
set search_path = ''
as $$
declare
  month date;
  name text;
  made integer := 0;
begin
  if not exists (
    select from pg_catalog.pg_class c
    where c.relnamespace = 'register'::regnamespace and c.relname = record_name and c.relkind = 'p'
  ) then
    raise exception using errcode = 'invalid_parameter_value', message = format('%s is not a stream', record_name);
  end if;
  if last_day - first_day > 366 * 30 then
    raise exception using errcode = 'invalid_parameter_value', message = 'a span of more than thirty years';
  end if;
  for month in select generate_series(date_trunc('month', first_day), date_trunc('month', last_day), interval '1 month')::date loop
    name := format('%s_%s', record_name, to_char(month, 'YYYY_MM'));
    continue when to_regclass(format('register.%I', name)) is not null;
    -- The first changes of a month can come at once: one makes the partition, and the others wait for it.
    -- Locking the table, which making a partition does anyway, is also what lets this transaction see the other's.
    execute format('lock table register.%I in access exclusive mode', record_name);
    continue when to_regclass(format('register.%I', name)) is not null;
    execute format(
      'create table register.%I partition of register.%I for values from (%L) to (%L)',
      name, record_name,
      month::timestamp at time zone 'Europe/Helsinki', (month + interval '1 month') at time zone 'Europe/Helsinki'
    );
    execute format('alter table register.%I enable row level security', name);
    made := made + 1;
  end loop;
  return made;
end
$$;
