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

-- A purpose is not kept open by opening it again and again: what one person opened is reviewed by another before it is opened anew.
-- One that is open still is told by the constraint of the table. One that is being ended just now is waited for: its end counts here as
-- it does there, whichever of them was begun first.
create or replace function access.refuse_unreviewed() returns trigger
  language plpgsql
  set search_path = pg_catalog
  as $$
begin
  perform from access.break_glass g
  where g.actor = new.actor and g.purpose = new.purpose and g.ended_at is null and g.ends_at > now()
  for share;
  if exists (
    select from access.break_glass g
    where g.actor = new.actor and g.purpose = new.purpose and (g.ended_at is not null or g.ends_at <= now())
      and not exists (select from access.break_glass_review r where r.break_glass = g.id)
  ) then
    raise exception 'an earlier one waits for its review' using errcode = 'SE303';
  end if;
  return new;
end
$$;
revoke all on function access.refuse_unreviewed() from public;

create or replace trigger refuse_unreviewed before insert on access.break_glass
  for each row execute function access.refuse_unreviewed();

create or replace trigger announce after insert or update on access.break_glass
  for each row execute function access.announce_staff();
create or replace trigger keep_ended before update on access.break_glass
  for each row when (old.ended_at is not null) execute function access.keep_ended();
create or replace trigger keep_ended before update on access.actor_subject
  for each row when (old.ended_at is not null) execute function access.keep_ended();
