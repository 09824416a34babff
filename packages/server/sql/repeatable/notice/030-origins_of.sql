-- Since when each field of a row says what it says, and from which source: told of the version that first had the present value, unbroken
-- until now. Versions are the row and the images that its changes left; an image is read back as a row, so that two sessions' ways of
-- writing a moment are one. No value leaves. Where older images are gone on their day, the oldest that is left is told, and `whole` is false.
-- For the server alone, which has read the row under the purpose and asks only for fields that the purpose reads.
create or replace function notice.origins_of(who uuid, of_controller text, of_record text, of_row uuid, asked text[])
returns table (field text, revision integer, source text, obtained_at timestamptz, notice_version integer, whole boolean)
language plpgsql stable security definer
set search_path = ''
as $$
begin
  return query execute format($sql$
    with present as (
      select r.revision, r.source, r.obtained_at, r.notice_version, to_jsonb(r) as image
      from register.%1$I r where r.subject = $1 and r.controller = $2 and r.id = $3
    ), version as (
      select p.revision, p.source, p.obtained_at, p.notice_version, p.image from present p
      union all
      select c.row_revision, c.source, c.obtained_at, c.notice_version, to_jsonb(jsonb_populate_record(null::register.%1$I, c.old))
      from register.change c
      where c.subject = $1 and c.controller = $2 and c.record = %1$L and c.row_id = $3 and c.operation = 'change'
    ), compared as (
      -- A version that is missing breaks the run as another value does: nobody knows what it said.
      select f.name, v.revision, v.source, v.obtained_at, v.notice_version,
        v.image -> f.name is not distinct from p.image -> f.name as same,
        p.revision - v.revision + 1 = row_number() over (partition by f.name order by v.revision desc) as next
      from unnest($4) f (name) cross join version v cross join present p
    ), run as (
      select c.*, bool_and(c.same and c.next) over (partition by c.name order by c.revision desc) as unbroken from compared c
    )
    select distinct on (r.name) r.name, r.revision, r.source, r.obtained_at, r.notice_version,
      r.revision = 1 or exists (select from compared o where o.name = r.name and o.revision = r.revision - 1)
    from run r where r.unbroken
    order by r.name, r.revision
  $sql$, of_record) using who, of_controller, of_row, asked;
end
$$;

revoke all on function notice.origins_of(uuid, text, text, uuid, text[]) from public;
grant execute on function notice.origins_of(uuid, text, text, uuid, text[]) to "seloste_${instance}_system";
