-- Takes one person, with their salt, out of every list they are in. Runs as the owner: the system role can empty a list of what
-- identifies people (delete), and this; it cannot write another person into one. The place is worked out in the update
-- itself: two erasures that meet in one part see each other's.
create or replace function audit.forget_member(forgotten uuid)
returns bigint
language sql security definer
set search_path = ''
as $$
  with rewritten as (
    update audit.member_part p set
      subjects = array_remove(p.subjects, forgotten),
      salts = substring(p.salts from 1 for 16 * array_position(p.subjects, forgotten) - 16)
        || substring(p.salts from 16 * array_position(p.subjects, forgotten) + 1)
    where p.subjects @> array[forgotten]
    returning 1
  )
  select count(*) from rewritten
$$;
revoke all on function audit.forget_member from public;
