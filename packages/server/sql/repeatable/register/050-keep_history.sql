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
  kept.blocked_for := old.blocked_for;
  kept.record := tg_table_name;
  kept.row_id := old.id;
  kept.row_revision := old.revision;
  kept.changed_at := now();
  kept.operation := case tg_op when 'DELETE' then 'remove' else 'change' end;
  kept.old := image;
  kept.last_day := notice.last_day(kept, null::date);
  perform register.ensure_partitions('change', kept.changed_at::date, kept.changed_at::date + 1);
  insert into register.change select kept.*;
  return null;
end
$$;
