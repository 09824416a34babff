-- What became of a publication is final: what was withdrawn or failed is not put back to wait, and not copied either. The proof would
-- still fit, since it is of what was asked for.
create or replace function notice.keep_ended() returns trigger
  language plpgsql
  set search_path = pg_catalog
  as $$
begin
  raise exception 'an ended publication stays as it is' using errcode = 'SE530';
end
$$;
revoke all on function notice.keep_ended() from public;

create or replace trigger keep_ended before update on notice.publication
  for each row when (old.ended_at is not null) execute function notice.keep_ended();
create unique index if not exists publication_once on notice.publication (access_id);
