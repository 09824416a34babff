-- Finds the subject of every line of the file. A line that nobody is found for brings a new subject when the load stages subjects,
-- and is refused otherwise. Lines that name the same subject twice are seen to by collection.check_record.
create or replace function collection.resolve()
returns void
language plpgsql security definer
set search_path = ''
as $$
declare
  load collection.load_under_way := collection.under_way();
  t text;
begin
  analyze pg_temp.seloste_lines;
  insert into pg_temp.seloste_whom (line, subject)
  select distinct on (f.line) f.line, f.subject
  from (
    select l.line, c.subject, c.began_on
    from pg_temp.seloste_lines l
    join register.customer c on c.controller = load.controller and c.customer_number = l.reference
    where l.known_by = 'customer_number'
    union all
    select l.line, x.subject, x.began_on
    from pg_temp.seloste_lines l
    join register.email_address e on e.controller = load.controller and e.address_key = lower(l.reference)
    join register.subject x on x.subject = e.subject and x.controller = e.controller and x.standing = 'prospect'
    where l.known_by = 'prospect_email'
    union all
    select l.line, x.subject, x.began_on
    from pg_temp.seloste_lines l
    join register.phone_number p on p.controller = load.controller and p.number = l.reference
    join register.subject x on x.subject = p.subject and x.controller = p.controller and x.standing = 'prospect'
    where l.known_by = 'prospect_phone'
  ) f
  order by f.line, f.began_on desc;
  -- A number belonged to whoever had it on the day of the call.
  if collection.staged('traffic_record') then
    execute $sql$
      insert into pg_temp.seloste_whom (line, subject)
      select distinct on (l.line) l.line, s.subject
      from pg_temp.seloste_lines l
      join pg_temp.seloste_traffic_record t on t.line = l.line
      join register.service s on s.controller = $1 and s.number = l.reference
        and s.began_on <= (t.started_at at time zone 'Europe/Helsinki')::date
        and (s.ended_on is null or s.ended_on >= (t.started_at at time zone 'Europe/Helsinki')::date)
      where l.known_by = 'number'
      order by l.line, s.began_on desc
    $sql$ using load.controller;
  end if;
  analyze pg_temp.seloste_whom;

  if collection.staged('subject') then
    -- One new subject named by two lines of the file: the first line brings it.
    insert into pg_temp.seloste_refused (line, code)
    select l.line, 'repeated-in-file'
    from (
      select line, row_number() over (partition by known_by, reference order by line) as nth from pg_temp.seloste_lines
    ) l
    where l.nth > 1;
  else
    insert into pg_temp.seloste_refused (line, code)
    select l.line, 'unknown-' || replace(l.known_by, '_', '-')
    from pg_temp.seloste_lines l
    where not exists (select from pg_temp.seloste_whom w where w.line = l.line);
  end if;

  if exists (select from pg_temp.seloste_whom) then
    for t in select collection.staged_records() loop
      execute format('update pg_temp.%I s set subject = w.subject from pg_temp.seloste_whom w where w.line = s.line', 'seloste_' || t);
    end loop;
  end if;
end
$$;
