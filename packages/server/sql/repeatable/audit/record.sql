-- Leaves the entry of an access in the caller's own transaction: it is committed with the data or not at all. Runs as the
-- owner, since no purpose may touch the log itself. The access id is the transaction's own, never the caller's word.
-- More than 64 subjects become a list: the entry commits to it, and each member still finds the entry. Returns the id of the
-- entry until it is sequenced, which stays the id of its list.
create or replace function audit.record(
  operation text,
  outcome text,
  purpose text,
  controller text,
  notice_version integer,
  categories text[],
  records text[],
  row_count bigint,
  subjects uuid[],
  actor text,
  reason text,
  began_at timestamptz default transaction_timestamp(),
  duration_ms integer default null,
  code text default null
)
returns uuid
language plpgsql security definer
set search_path = ''
as $$
declare
  access uuid := nullif(current_setting('seloste.access_id', true), '')::uuid;
  began timestamptz := date_trunc('milliseconds', began_at);
  -- In the order of the key: a list of hundreds of thousands goes into its index in a third of the time.
  whom uuid[] := array(select distinct s from unnest(subjects) s where s is not null order by s);
  listed uuid;
  members bigint;
  list_hash bytea;
  entry constant uuid := platform.new_id();
begin
  if access is null then
    raise exception using errcode = 'SE201', message = 'no access id is set in this transaction';
  end if;
  if cardinality(whom) > 64 then
    listed := entry;
    with kept as materialized (
      select subject, uuid_send(gen_random_uuid()) as salt, n, (n - 1) / 120 as part
      from unnest(whom) with ordinality u (subject, n)
    ), known as (
      insert into audit.member_part (list, part, at, subjects, salts)
      select listed, part, began, array_agg(subject order by n), string_agg(salt, ''::bytea order by n)
      from kept group by part
    ), numbered as (
      select c, (row_number() over (order by c) - 1) / 4096 as part
      from (select sha256(salt || convert_to(subject::text, 'UTF8')) as c from kept) hashed
    ), committed as (
      insert into audit.list (list, part, commitments)
      select listed, part, string_agg(c, ''::bytea order by c) from numbered group by part
      returning part, commitments
    )
    select sum(length(commitments)) / 32, sha256(string_agg(commitments, ''::bytea order by part))
    into members, list_hash from committed;
    whom := '{}';
  end if;
  insert into audit.pending (
    id, at, access_id, operation, outcome, purpose, controller, notice_version, categories, records, row_count,
    duration_ms, code, actor, reason, subjects, list, members, list_hash
  ) values (
    entry, began, access, record.operation, record.outcome, record.purpose, record.controller, record.notice_version,
    coalesce(record.categories, '{}'), coalesce(record.records, '{}'), coalesce(record.row_count, 0),
    coalesce(record.duration_ms, extract(epoch from clock_timestamp() - began) * 1000), record.code,
    record.actor, record.reason, whom, listed, members, list_hash
  );
  return entry;
end
$$;
revoke all on function audit.record from public;
