import type { Statement } from '../../platform/database/statement.ts';
import type { DeskFiles } from './notice-texts.ts';

/** The draft's row; `base_edition` and what follows are null when nothing is saved. */
export interface DraftRow {
  readonly revision: number;
  readonly base_edition: number | null;
  readonly source: string | null;
  readonly text_files: Record<string, string> | null;
  readonly changed_at: Date | null;
  readonly changed_by: string | null;
}

export const readDraft: Statement = {
  text: 'select revision, base_edition, source, text_files, changed_at, changed_by from notice.draft',
};

/** Saves the draft when its revision is still the one it was made from (null: whatever it is); answers with the row. */
export const saveDraft = (from: number | null, base: number, files: DeskFiles, actor: string): Statement => ({
  text: `update notice.draft
    set revision = revision + 1, base_edition = $2, source = $3, text_files = $4, changed_at = now(), changed_by = $5
    where revision = coalesce($1, revision)
    returning revision, base_edition, source, text_files, changed_at, changed_by`,
  values: [from, base, files.notice, JSON.stringify(files.texts), actor],
});

/** Throws the draft away when its revision is still this one (null: whatever it is); answers with the new revision. */
export const clearDraft = (revision: number | null): Statement => ({
  text: `update notice.draft
    set revision = revision + 1, base_edition = null, source = null, text_files = null, changed_at = null, changed_by = null
    where revision = coalesce($1, revision)
    returning revision`,
  values: [revision],
});

/** Gives the files of a publication that did not come into force back as the draft, unless somebody has begun another. */
export const giveBackFiles = (publication: string, actor: string): Statement => ({
  text: `update notice.draft d
    set revision = d.revision + 1, base_edition = p.base_edition, source = p.source, text_files = p.text_files,
      changed_at = now(), changed_by = $2
    from notice.publication p
    where p.id = $1 and d.base_edition is null`,
  values: [publication, actor],
});
