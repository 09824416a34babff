-- Members of a bulk access lie packed, not a row for each: a reading of 4 000 rows names 400 people, and 400 rows in two indices
-- cost more than the reading. A part holds 120 members and their salts, so that two parts fit on a page without being stored aside;
-- one inverted index says which parts a person is in. Erasing a person rewrites the parts they are in.
create table audit.member_part (
  list uuid not null,
  part integer not null,
  at timestamptz not null,
  subjects uuid[] not null,
  salts bytea not null,
  primary key (list, part, at)
) partition by range (at);
alter table audit.member_part alter column subjects set storage external; -- random bits do not compress
alter table audit.member_part alter column salts set storage external;
create index member_part__subjects on audit.member_part using gin (subjects) with (fastupdate = on, gin_pending_list_limit = 1024);
comment on table audit.member_part is 'who was in a bulk access, 120 a part; erasable';
comment on column audit.member_part.salts is '16 bytes for each of the subjects, in their order';

do $$
declare
  month record;
begin
  for month in select distinct date_trunc('month', at at time zone 'UTC') as begins from audit.member loop
    execute format('create table audit.%I (like audit.member_part including all) with (toast_tuple_target = 8160)',
      to_char(month.begins, '"member_part_"YYYY_MM'));
    execute format('alter table audit.member_part attach partition audit.%I for values from (%L) to (%L)',
      to_char(month.begins, '"member_part_"YYYY_MM'), month.begins at time zone 'UTC',
      (month.begins + interval '1 month') at time zone 'UTC');
  end loop;
end
$$;
insert into audit.member_part (list, part, at, subjects, salts)
select list, n / 120, at, array_agg(subject order by subject), string_agg(salt, ''::bytea order by subject)
from (select m.*, row_number() over (partition by list, at order by subject) - 1 as n from audit.member m) numbered
group by list, at, n / 120;
drop table audit.member;

-- A member a row, for those who read a list whole.
create view audit.member as
select p.list, p.at, m.subject, substring(p.salts from 16 * m.n::integer - 15 for 16) as salt
from audit.member_part p, unnest(p.subjects) with ordinality m (subject, n);
