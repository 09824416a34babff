-- The purposes closed to everything held on a subject: the purpose does not concern subjects of this standing, it ended with
-- the relationship, its permission is not given, or an active block closes it. This is the one switch: every path
-- reads its result from the rows.
create or replace function register.closed_purposes(s register.subject)
returns text[]
language sql stable
set search_path = ''
as $$
  select coalesce(array_agg(p.id order by p.id), '{}')
  from notice.purpose p
  where not s.standing = any (p.concerns)
    or (p.ends_with_relationship and s.ended_on < current_date)
    or (p.permission is not null and not register.permitted(s.subject, s.controller, p.permission))
    or exists (
      select from notice.block_rule b
      where b.record = '*' and b.purpose = p.id and b.block = any (s.blocks)
    )
$$;
