-- What only a person has belongs to a person, and an organisation's name to an organisation: else a consumer could be kept as a
-- company prospect, past the prior consent that D20 asks for. The key that ties a row to its subject says so, at no further cost.
alter table register.subject
  add column is_person boolean not null generated always as (kind = 'person') stored,
  add constraint subject__is_person unique (subject, controller, is_person);
comment on column register.subject.is_person is 'derived: subject.kind';

do $$
declare
  t record;
begin
  for t in
    select * from (values
      ('person', true, 'given_names'), ('identity_code', true, 'masked'), ('occupation', true, 'title'), ('organisation', false, 'name')
    ) as kinds (record, person, with_field)
  loop
    execute format('alter table register.%I add column of_person boolean not null generated always as (%L::boolean) stored', t.record, t.person);
    execute format('comment on column register.%I.of_person is %L', t.record, format('derived: %s.%s', t.record, t.with_field));
    execute format('alter table register.%1$I drop constraint %1$s_subject_controller_fkey', t.record);
    execute format(
      'alter table register.%1$I add constraint %1$s_of_its_kind foreign key (subject, controller, of_person)
         references register.subject (subject, controller, is_person) on delete cascade', t.record);
  end loop;
end $$;
