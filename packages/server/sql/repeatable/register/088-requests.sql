-- A request begins open, on a day that has come.
create or replace function register.begin_request()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  if new.received_on > (now() at time zone 'Europe/Helsinki')::date then
    raise exception using errcode = 'SE600', message = 'a request cannot have come in the future';
  end if;
  new.status := 'open';
  new.extended_to := null;
  new.closed_on := null;
  new.recorded_at := now();
  return new;
end
$$;

-- What the law's own count gave is taken as it is, but for days that no law can have given: the bound comes with the notice, from the
-- dated tables of law, as last days do. Named like a constraint: what explains a refusal goes by it.
create or replace function register.refuse_beyond_law()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  if not notice.within_law(new) then
    raise exception using errcode = '23514', table = tg_table_name, constraint = 'within_law', message = 'no law gives a request so long a time';
  end if;
  return new;
end
$$;

-- An organisation has none of these rights. Asked when the row is in: whoever may not add to a subject is refused before, and is not told
-- what it is.
create or replace function register.refuse_request_of_organisation()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
begin
  if exists (select from register.subject s where s.subject = new.subject and s.controller = new.controller and not s.is_person) then
    raise exception using errcode = 'SE605', message = 'an organisation has no rights of a data subject';
  end if;
  return null;
end
$$;

-- A step is taken when it is written down: the time of a request is reckoned by it.
create or replace function register.begin_request_step()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.taken_at := now();
  return new;
end
$$;

-- A step moves its request on: the request is held while it is asked whether the step can still be taken. Runs as the owner, since no
-- purpose may change a request.
create or replace function register.take_request_step()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  today date := (now() at time zone 'Europe/Helsinki')::date;
  r record;
begin
  select q.due_on, q.extended_to, q.closed_on into r
  from register.subject_request q
  where q.subject = new.subject and q.controller = new.controller and q.id = new.request_id
  for update;
  if not found then
    -- A row without its subject is refused as such when the statement ends.
    if not exists (select from register.subject s where s.subject = new.subject and s.controller = new.controller) then
      return null;
    end if;
    raise exception using errcode = 'SE601', message = 'there is no such request of the subject';
  end if;
  if r.closed_on is not null then
    raise exception using errcode = 'SE602', message = 'the request is closed';
  end if;
  if new.kind = 'extended' and r.extended_to is not null then
    raise exception using errcode = 'SE603', message = 'the request is extended already';
  end if;
  -- GDPR 12(3): told within the first month, or not at all.
  if new.kind = 'extended' and today > r.due_on then
    raise exception using errcode = 'SE604', message = 'the first month is over';
  end if;
  update register.subject_request q set
    identified_by = coalesce(new.identified_by, q.identified_by),
    extended_to = coalesce(new.extended_to, q.extended_to),
    status = case new.kind when 'identified' then q.status else new.kind end,
    closed_on = case when new.kind in ('answered', 'refused', 'withdrawn') then today end
  where q.subject = new.subject and q.id = new.request_id;
  return null;
end
$$;

-- What was asked, when, and what was done about it is evidence (GDPR 5(2)).
create or replace function register.refuse_rewriting()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise exception using errcode = 'SE606', message = format('a row of %s is not rewritten', tg_table_name);
end
$$;
