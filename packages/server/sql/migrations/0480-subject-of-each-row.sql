-- The foreign keys of records to their subject were checked row by row, which took a third of an import's time. The same rule holds
-- by triggers that register.attach() gives every record: one look for all rows of a statement (register.refuse_without_subject), the
-- rows of a subject removed with it (register.remove_held). Prospects and contacts keep their deferred keys.
do $$
declare
  k record;
begin
  for k in
    select c.conname, c.conrelid::regclass as of_table from pg_catalog.pg_constraint c
    where c.contype = 'f' and c.confrelid = 'register.subject'::regclass and not c.condeferrable
  loop
    execute format('alter table %s drop constraint %I', k.of_table, k.conname);
  end loop;
end $$;
-- It was there for a foreign key alone.
alter table register.subject drop constraint subject__is_person;
