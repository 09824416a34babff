-- The end of the year (calendar or financial) that holds a day; `ends` is MM-DD. 02-29 counts as the last of February.
-- Strict: most days of an import have not come, and a null is then no call.
create or replace function platform.year_end(day date, ends text)
returns date
language sql immutable strict parallel safe
set search_path = ''
as $$
  select case when this_year >= day then this_year else next_year end
  from (
    select
      least(make_date(extract(year from day)::int, split_part(ends, '-', 1)::int, 1) + (split_part(ends, '-', 2)::int - 1),
        (make_date(extract(year from day)::int, split_part(ends, '-', 1)::int, 1) + interval '1 month - 1 day')::date) as this_year,
      least(make_date(extract(year from day)::int + 1, split_part(ends, '-', 1)::int, 1) + (split_part(ends, '-', 2)::int - 1),
        (make_date(extract(year from day)::int + 1, split_part(ends, '-', 1)::int, 1) + interval '1 month - 1 day')::date) as next_year
  ) ends_on
  where day is not null
$$;
