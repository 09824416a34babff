import type { Language } from '@seloste/notice';
import type { Access } from '../../access/access.api.ts';
import { entryOfAccess, leaveEntry } from '../../audit/audit.api.ts';
import type { Statement } from '../../platform/database/statement.ts';
import { editionOf } from '../edition-of-files.ts';
import { noticeErrors } from '../notice.errors.ts';
import { publishEdition } from '../publish-edition.ts';
import { noticeDigest } from '../read-notice.ts';
import type { Assessed } from './assess.ts';
import type { DeskParts } from './desk-parts.ts';
import { clearDraft, type DraftRow, readDraft } from './draft.queries.ts';
import { judge } from './judge.ts';
import { namedFiles } from './notice-texts.ts';
import {
  keepPublication,
  type PublicationRow,
  scheduledPublication,
  type Wanted,
} from './publication.queries.ts';
import { refuseAnnouncement, refuseDay, refuseErrors } from './publication-rules.ts';

export interface Asked {
  /** Revision of the draft that was looked at. */
  readonly revision: number;
  readonly validFrom: string;
  readonly announcement: Readonly<Record<string, string>> | null;
  /** Of what refuses it. */
  readonly language: Language;
  /** Roles that the sign-in provider claims for whoever asks. */
  readonly claimedRoles: readonly string[];
}

/**
 * Publishes the draft: today at once, a later day kept until it comes. Everything that could refuse it is looked at first; the edition
 * in force, the draft's revision and drift are looked at once more inside the transaction that applies it.
 */
export const publishDraft = async (
  parts: DeskParts,
  access: Access,
  asked: Asked,
): Promise<PublicationRow> => {
  const today = parts.today();
  if (asked.validFrom < today) throw noticeErrors['publication-day-past']({ today });
  const draft = await draftToPublish(parts, asked.revision);
  await refuseSecond(parts);
  const judged = await judge(parts, { files: draft.files, on: asked.validFrom });
  const document = refuseErrors(judged, asked.language);
  const significant = judged.changes?.some((change) => change.significant) ?? false;
  const announcement = refuseAnnouncement(asked, {
    document,
    significant,
    today,
    daysBefore: judged.daysBefore,
  });
  refuseDay(asked.validFrom, document, significant);
  const wanted: Wanted = {
    baseEdition: draft.base,
    validFrom: asked.validFrom,
    files: draft.files,
    significant,
    announcement,
    actor: access.actor.id,
    claimedRoles: asked.claimedRoles,
    accessId: access.id,
    controller: access.controller,
    reason: access.reason,
  };
  const published =
    asked.validFrom === today
      ? await applyNow(parts, access, wanted, { asked, judged: { ...judged, document } })
      : await schedule(parts, access, wanted, asked);
  parts.audit.sequencePending().catch(() => undefined); // the entry is durable; its number can be made up for at any time
  await parts.inForce.refresh();
  return published;
};

const draftToPublish = async ({ system, inForce }: DeskParts, revision: number) => {
  const [row] = await system.query<DraftRow>({}, readDraft, 'read only');
  if (row === undefined || row.revision !== revision) {
    throw noticeErrors['draft-changed-meanwhile']({ revision, current: row?.revision ?? 0 });
  }
  if (row.base_edition === null || row.source === null || row.text_files === null)
    throw noticeErrors['draft-missing']();
  const { edition, digest } = await inForce.refresh();
  if (row.base_edition !== edition) {
    throw noticeErrors['notice-changed-meanwhile']({ base: row.base_edition, edition });
  }
  const files = { notice: row.source, texts: row.text_files };
  if (noticeDigest(namedFiles(files)) === digest) throw noticeErrors['nothing-to-publish']();
  return { base: row.base_edition, files };
};

const refuseSecond = async ({ system }: DeskParts): Promise<void> => {
  const [waiting] = await system.query<{ valid_from: string }>({}, scheduledPublication, 'read only');
  if (waiting) throw noticeErrors['publication-already-scheduled']({ day: waiting.valid_from });
};

const applyNow = (
  { instance, asOwner, proofKey }: DeskParts,
  access: Access,
  wanted: Wanted,
  {
    asked,
    judged,
  }: { readonly asked: Asked; readonly judged: Assessed & { document: NonNullable<Assessed['document']> } },
): Promise<PublicationRow> =>
  asOwner(async (client) => {
    let published: PublicationRow | undefined;
    await publishEdition(
      client,
      instance,
      editionOf(namedFiles(wanted.files), judged.document, judged.texts),
      {
        accessId: access.id,
        actor: access.actor.id,
        purpose: access.purpose,
        controller: access.controller,
        reason: access.reason,
        at: new Date(access.startedAt),
      },
      {
        from: wanted.baseEdition,
        refuseDrift: true,
        validFrom: wanted.validFrom,
        announcement: wanted.announcement,
        within: async (transaction, { edition }) => {
          const { text, values } = clearDraft(asked.revision);
          const { rows } = await transaction.query(text, values as unknown[]);
          if (rows.length === 0)
            throw noticeErrors['draft-changed-meanwhile']({
              revision: asked.revision,
              current: 'a later one',
            });
          const kept = keepPublication(proofKey, wanted, edition);
          published = (await transaction.query<PublicationRow>(kept.text, kept.values as unknown[])).rows[0];
        },
      },
    );
    if (published === undefined) throw new TypeError('the publication left no row');
    return published;
  });

const schedule = (
  { system, proofKey }: DeskParts,
  access: Access,
  wanted: Wanted,
  { revision }: Asked,
): Promise<PublicationRow> =>
  system.transaction({ 'seloste.access_id': access.id }, async (tx) => {
    const [cleared] = await tx.query(clearDraft(revision));
    if (cleared === undefined) {
      throw noticeErrors['draft-changed-meanwhile']({ revision, current: 'a later one' });
    }
    const [kept] = await tx.query<PublicationRow>(keepPublication(proofKey, wanted, null));
    if (kept === undefined) throw noticeErrors['publication-already-scheduled']({ day: 'its day' });
    await tx.query(deskEntry(access, 'add'));
    await tx.query({ text: "select pg_notify('seloste_notice', '')" });
    return kept;
  });

/** The entry of what was asked of the desk and changes nobody's access yet. */
export const deskEntry = (access: Access, operation: 'add' | 'remove'): Statement =>
  leaveEntry(entryOfAccess(access, { operation, records: ['notice_publication'], rows: 1 }));
