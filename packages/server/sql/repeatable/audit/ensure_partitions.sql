-- Partitions ahead of the log: of 2^24 entries (a whole number of tiles), and of a month for members. Called at start and
-- by the recorder as the log grows; those that are there stay. Made apart and attached: `create … partition of` would wait for
-- whoever reads the log, a verification for minutes, and hold up every access behind it.
create or replace function audit.ensure_partitions()
returns integer
language plpgsql security definer
set search_path = ''
as $$
declare
  entries constant bigint := 16777216;
  parent text;
  name text;
  n bigint;
  month timestamp;
  made integer := 0;
begin
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('seloste audit partitions'));
  select size / entries into n from audit.head;
  foreach parent in array array['entry', 'subject', 'actor', 'reason'] loop
    for part in n .. n + 1 loop
      name := format('%s_%s', parent, lpad(part::text, 5, '0'));
      continue when to_regclass(format('audit.%I', name)) is not null;
      execute format('create table audit.%I (like audit.%I including all)', name, parent);
      execute format('alter table audit.%I attach partition audit.%I for values from (%s) to (%s)',
        parent, name, part * entries, (part + 1) * entries);
      made := made + 1;
    end loop;
  end loop;
  for ahead in 0 .. 24 loop
    month := date_trunc('month', now() at time zone 'UTC') + make_interval(months => ahead - 1);
    name := format('member_part_%s', to_char(month, 'YYYY_MM'));
    continue when to_regclass(format('audit.%I', name)) is not null;
    execute format('create table audit.%I (like audit.member_part including all) with (toast_tuple_target = 8160)', name);
    execute format('alter table audit.member_part attach partition audit.%I for values from (%L) to (%L)',
      name, month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
    made := made + 1;
  end loop;
  return made;
end
$$;
revoke all on function audit.ensure_partitions from public;
