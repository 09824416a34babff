-- Whether the subject's latest decision on a permission allows: given, or the existing-customer exception
-- (917/2014 §200.3), and not run out. No decision is no permission.
create or replace function register.permitted(who uuid, of_controller text, asked text)
returns boolean
language sql stable
set search_path = ''
as $$
  select coalesce((
    select p.decision in ('given', 'existing_customer') and (p.ends_on is null or p.ends_on >= current_date)
    from register.permission p
    where p.subject = who and p.controller = of_controller and p.permission = asked
    order by p.decided_at desc, p.id desc
    limit 1
  ), false)
$$;
