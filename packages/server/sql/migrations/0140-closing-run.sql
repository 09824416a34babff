-- Permissions, blocks and relationships run out on a day, without anybody writing a row. The day up to which that has been carried
-- out; one row.
create table notice.closing_run (
  singleton boolean primary key default true check (singleton),
  done_until date not null
);
insert into notice.closing_run (done_until) values (current_date - 1);

-- What is looked for each day.
create index permission__ends_on on register.permission (ends_on) where ends_on is not null;
create index block__began_on on register.block (began_on);
create index block__ends_on on register.block (ends_on) where ends_on is not null;
create index subject__ended_on on register.subject (ended_on) where ended_on is not null;
