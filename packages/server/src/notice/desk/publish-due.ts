import { randomUUIDv7 } from 'node:crypto';
import { LANGUAGES } from '@seloste/notice';
import { toSelosteError } from '../../platform/errors/problem.ts';
import { editionOf } from '../edition-of-files.ts';
import { noticeErrors } from '../notice.errors.ts';
import { publishEdition } from '../publish-edition.ts';
import type { DeskParts } from './desk-parts.ts';
import { giveBackFiles } from './draft.queries.ts';
import { judge } from './judge.ts';
import { namedFiles } from './notice-texts.ts';
import {
  type DueRow,
  duePublications,
  endPublication,
  isProven,
  type Wanted,
} from './publication.queries.ts';
import { refuseErrors } from './publication-rules.ts';

const MINUTE = 60_000; // milliseconds

/**
 * Applies what waits for a day that has come. What is refused for good is kept as failed with the code, and its text goes back to be
 * the draft; what fails for the moment (no database, drift) waits on and is tried again.
 *
 * @throws the first error that is only of the moment.
 */
export const publishDue = async (parts: DeskParts): Promise<void> => {
  const due = await parts.system.query<DueRow>({}, duePublications(parts.today()), 'read only');
  for (const row of due) {
    try {
      await applyDue(parts, row);
    } catch (thrown) {
      const error = toSelosteError(thrown);
      if (error.status >= 500) throw error;
      await fail(parts, row, error.code);
    }
    await parts.inForce.refresh();
  }
};

/** Looks every minute, and at once when it starts. Returns what stops it. */
export const publishOnItsDay = (
  parts: DeskParts,
  failed: (error: unknown) => void,
): (() => Promise<void>) => {
  let running: Promise<void> | undefined;
  const run = () => {
    running ??= publishDue(parts)
      .catch(failed)
      .finally(() => {
        running = undefined;
      });
  };
  run();
  const timer = setInterval(run, MINUTE);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
};

const applyDue = async (parts: DeskParts, row: DueRow): Promise<void> => {
  const wanted = wantedOf(row);
  if (!isProven(parts.proofKey, wanted, row.proof)) throw noticeErrors['publication-not-ours']();
  const judged = await judge(parts, { files: wanted.files, on: row.valid_from });
  const document = refuseErrors(judged, LANGUAGES[0]); // only its code is kept
  await refuseWhoMayNoLonger(parts, row);
  await parts.asOwner((client) =>
    publishEdition(
      client,
      parts.instance,
      editionOf(namedFiles(wanted.files), document, judged.texts),
      {
        accessId: wanted.accessId,
        actor: wanted.actor,
        purpose: 'duty:notice',
        controller: wanted.controller,
        reason: wanted.reason,
        at: new Date(),
      },
      {
        from: wanted.baseEdition,
        refuseDrift: true,
        validFrom: wanted.validFrom,
        announcement: wanted.announcement,
        within: async (transaction, { edition }) => {
          const { rows } = await transaction.query(
            `update notice.publication set state = 'applied', edition = $2, ended_at = now(), reason = null, failure = null
             where id = $1 and state = 'scheduled' returning id`,
            [row.id, edition],
          );
          // Withdrawn in the last moment, or another server of the register was first.
          if (rows.length === 0) throw noticeErrors['publication-not-scheduled']();
        },
      },
    ),
  );
  parts.audit.sequencePending().catch(() => undefined); // the entry is durable; its number can be made up for at any time
};

/** What one was let in to ask for is done on its day only if one would be let in again. @throws publication-right-ended */
const refuseWhoMayNoLonger = async ({ stillMay }: DeskParts, row: DueRow): Promise<void> => {
  const may = await stillMay({
    actor: row.asked_by,
    claimedRoles: row.claimed_roles,
    at: row.asked_at,
    controller: row.controller,
    duty: 'notice',
  });
  if (!may) throw noticeErrors['publication-right-ended']();
};

const wantedOf = (row: DueRow): Wanted => ({
  baseEdition: row.base_edition,
  validFrom: row.valid_from,
  files: { notice: row.source, texts: row.text_files },
  significant: row.significant,
  announcement: row.announcement,
  actor: row.asked_by,
  claimedRoles: row.claimed_roles,
  accessId: row.access_id,
  controller: row.controller,
  reason: row.reason,
});

const fail = async (parts: DeskParts, row: DueRow, code: string): Promise<void> => {
  const ended = await parts.system.transaction({}, async (tx) => {
    const rows = await tx.query(endPublication(row.id, { state: 'failed', by: null, failure: code }));
    if (rows.length > 0) await tx.query(giveBackFiles(row.id, row.asked_by));
    return rows.length > 0;
  });
  if (!ended) return;
  await parts.audit.record({
    accessId: randomUUIDv7(),
    at: new Date(),
    operation: 'apply-notice',
    outcome: 'refused',
    code,
    purpose: 'duty:notice',
    controller: row.controller,
    noticeVersion: parts.inForce.current().edition,
    categories: [],
    records: [],
    rows: 0,
    durationMs: 0,
    actor: row.asked_by,
    subjects: [],
    reason: null,
  });
};
