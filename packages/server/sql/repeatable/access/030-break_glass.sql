-- Nobody judges their own emergency.
create or replace function access.refuse_own_review() returns trigger
  language plpgsql
  set search_path = pg_catalog
  as $$
begin
  if exists (select from access.break_glass g where g.id = new.break_glass and g.actor = new.reviewed_by) then
    raise exception 'a review by the person themself' using errcode = 'SE302';
  end if;
  return new;
end
$$;
revoke all on function access.refuse_own_review() from public;

create or replace trigger refuse_own_review before insert on access.break_glass_review
  for each row execute function access.refuse_own_review();

create or replace trigger announce after insert or update on access.break_glass
  for each row execute function access.announce_staff();
create or replace trigger keep_ended before update on access.break_glass
  for each row when (old.ended_at is not null) execute function access.keep_ended();
create or replace trigger keep_ended before update on access.actor_subject
  for each row when (old.ended_at is not null) execute function access.keep_ended();
