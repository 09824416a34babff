-- Change data (D14): what the row said before. Runs as the owner, since no purpose may write history by hand.
-- The technical columns are left out of the image, except the source; ciphertext stays ciphertext.
create or replace function register.keep_history()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  image jsonb := to_jsonb(old) - array['subject', 'controller', 'access_id', 'revision', 'blocked_for', 'last_day', 'blocks'];
  kept register.change;
begin
  kept.id := platform.new_id();
  kept.subject := old.subject;
  kept.controller := old.controller;
  kept.source := old.source;
  kept.obtained_at := old.obtained_at;
  kept.notice_version := old.notice_version;
  kept.access_id := nullif(current_setting('seloste.access_id', true), '')::uuid;
  kept.revision := 1;
  kept.record := tg_table_name;
  kept.row_id := old.id;
  kept.row_revision := old.revision;
  kept.changed_at := now();
  kept.operation := case tg_op when 'DELETE' then 'remove' else 'change' end;
  kept.old := image;
  -- Closed as a row of the history: a block that names only the history holds for it, too, and so does a value of the old row.
  select register.row_closed_for(s.blocked_for, s.blocks, 'change', notice.closed_by_value(kept)) into kept.blocked_for
  from register.subject s where s.subject = old.subject and s.controller = old.controller;
  kept.blocked_for := coalesce(kept.blocked_for, old.blocked_for);
  kept.last_day := notice.last_day(kept, null::date);
  perform register.ensure_partitions('change', kept.changed_at::date, kept.changed_at::date + 1);
  insert into register.change select kept.*;
  return null;
end
$$;
