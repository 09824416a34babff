-- Whether one of these blocks keeps the source out of the record. Blocks and permissions always come in: the word that lifts a
-- block may come from the very source that it keeps out.
create or replace function register.source_refused(blocks text[], record_name text, source text)
returns boolean
language sql stable
set search_path = ''
as $$
  select exists (
    select from notice.block_source b
    where b.block = any (blocks) and b.source = source_refused.source and b.record in (record_name, '*')
      and record_name not in ('block', 'permission')
  )
$$;
