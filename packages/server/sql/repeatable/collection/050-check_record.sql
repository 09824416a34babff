-- Looks at the staged rows of one record: refuses what may not come in, and tells which rows the register has already, the same or changed.
create or replace function collection.check_record(record_name text, from_source text)
returns void
language plpgsql security definer
set search_path = ''
as $$
declare
  load collection.load_under_way := collection.under_way();
  role_name text := 'seloste_${instance}_p_' || load.purpose;
  stage text := format('pg_temp.%I', 'seloste_' || record_name);
  found_in text := format('pg_temp.%I', 'seloste_found_' || record_name);
  rule collection.natural_key;
  same_key text;
  differs text;
  may_change boolean;
begin
  select * into rule from collection.natural_key k where k.record = record_name;
  execute format('create temp table %I (line integer not null, id uuid not null, verdict text not null) on commit drop', 'seloste_found_' || record_name);

  -- A new row of a subject that is closed to the purpose, as register.settle_row says it.
  execute format($sql$
    insert into pg_temp.seloste_refused (line, record, code)
    select s.line, $2, 'closed-to-purpose'
    from %s s join pg_temp.seloste_state st on st.subject = s.subject
    where not st.fresh
      and case when st.blocks_before = '{}' then st.closed_before else register.row_closed_for(st.closed_before, st.blocks_before, $2, '{}') end && array['*', $1]
  $sql$, stage) using load.purpose, record_name;

  <<keyed>>
  begin
    exit keyed when rule.record is null;
    if cardinality(rule.key) > 0 then
      execute format($sql$
        insert into pg_temp.seloste_refused (line, record, code)
        select r.line, $1, 'repeated-in-file'
        from (select s.line, row_number() over (partition by %s %s order by s.line) as nth from %s s) r
        where r.nth > 1
      $sql$,
        case when rule.across_subjects then '' else 's.subject, ' end,
        (select string_agg(replace(k, '$', 's'), ', ') from unnest(rule.key) k), stage)
      using record_name;
    end if;
    exit keyed when not rule.across_subjects and not exists (select from pg_temp.seloste_touched);

    select string_agg(format(' and %s = %s', replace(k, '$', 'e'), replace(k, '$', 's')), '') into same_key from unnest(rule.key) k;
    -- Ciphertext differs each time; its keyed hash tells. The ground of a prospect is the row that is there.
    select string_agg(format('(s.%1$I is not null and s.%1$I is distinct from e.%1$I)', c.name), ' or '),
      coalesce(bool_and(pg_catalog.has_column_privilege(role_name, format('register.%I', record_name), c.name, 'update')), false)
    into differs, may_change
    from collection.loadable_columns(record_name) c
    where collection.staged_column(record_name, c.name) = quote_ident(c.name) and c.type <> 'bytea' and c.type <> 'uuid';

    execute format($sql$
      insert into %1$s (line, id, verdict)
      select distinct on (f.line) f.line, f.id, f.verdict
      from (
        select s.line, e.id, case
          when e.subject <> s.subject then 'of-another-subject'
          when not (%2$s) then 'same'
          when e.blocked_for && array['*', $1] then 'closed-to-purpose'
          when not $2 then 'purpose-may-not-change'
          when coalesce(new_rank.rank > old_rank.rank, false) then 'source-not-as-good'
          else 'change' end as verdict
        from %3$s s
        join register.%4$I e on e.controller = $3 %5$s %6$s
        left join notice.source_rule old_rank on old_rank.record = $4 and old_rank.source = e.source
        left join notice.source_rule new_rank on new_rank.record = $4 and new_rank.source = coalesce(s.source, $5)
      ) f
      order by f.line, f.verdict <> 'same', f.id
    $sql$, found_in, coalesce(differs, 'false'), stage, record_name,
      case when rule.across_subjects then '' else 'and e.subject = s.subject' end, same_key)
    using load.purpose, may_change, load.controller, record_name, from_source;
    execute format('insert into pg_temp.seloste_refused (line, record, code)
      select f.line, $1, f.verdict from %s f where f.verdict not in (''same'', ''change'')', found_in) using record_name;

    -- A person has one identity code: another than the one that is held is another person, or a mistake.
    if record_name = 'identity_code' then
      execute format($sql$
        insert into pg_temp.seloste_refused (line, record, code)
        select s.line, 'identity_code', 'identity-code-differs'
        from %s s join register.identity_code e on e.controller = $1 and e.subject = s.subject and e.code_hash <> s.code_hash
      $sql$, stage) using load.controller;
    end if;
  end keyed;
  execute format('analyze %s', found_in);

  -- What a block keeps out, as register.settle_row says it: one that stood before the load or that the load itself brings. What
  -- the register has already, just the same, is no change.
  execute format($sql$
    insert into pg_temp.seloste_refused (line, record, code)
    select s.line, $1, 'source-refused'
    from %s s join pg_temp.seloste_state st on st.subject = s.subject
    where not st.fresh and (st.blocks_before <> '{}' or st.blocks <> '{}')
      and register.source_refused(st.blocks_before || st.blocks, $1, coalesce(s.source, $2))
      and not exists (select from %s f where f.line = s.line and f.verdict = 'same')
  $sql$, stage, found_in) using record_name, from_source;
end
$$;

-- Takes refused rows out of the stages: the whole line of a file, or the row alone where the load is no file.
create or replace function collection.drop_refused()
returns void
language plpgsql security definer
set search_path = ''
as $$
declare
  t text;
  whole_lines boolean := collection.staged('lines');
begin
  perform collection.under_way();
  if not exists (select from pg_temp.seloste_refused) then
    return;
  end if;
  for t in select collection.staged_records() loop
    execute format('delete from pg_temp.%I s using pg_temp.seloste_refused r where r.line = s.line and ($1 or r.record = $2)', 'seloste_' || t)
    using whole_lines, t;
  end loop;
end
$$;
