import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Statement } from '../../platform/database/statement.ts';
import type { DeskFiles } from './notice-texts.ts';

/** What is to come into force, by whom and why. */
export interface Wanted {
  readonly baseEdition: number;
  /** ISO 8601 */
  readonly validFrom: string;
  readonly files: DeskFiles;
  readonly significant: boolean;
  /** Language → what people are told. */
  readonly announcement: Readonly<Record<string, string>> | null;
  readonly actor: string;
  /** Roles that the sign-in provider claimed for the actor when it was asked for. */
  readonly claimedRoles: readonly string[];
  readonly accessId: string;
  readonly controller: string;
  readonly reason: string;
}

export interface PublicationRow {
  readonly id: string;
  readonly base_edition: number;
  readonly valid_from: string;
  readonly significant: boolean;
  readonly announcement: Record<string, string> | null;
  readonly asked_at: Date;
  readonly asked_by: string;
  readonly state: 'scheduled' | 'applied' | 'withdrawn' | 'failed';
  readonly edition: number | null;
  readonly ended_at: Date | null;
  readonly ended_by: string | null;
  readonly failure: string | null;
}

export interface DueRow extends PublicationRow {
  readonly source: string;
  readonly text_files: Record<string, string>;
  readonly access_id: string;
  readonly claimed_roles: string[];
  readonly controller: string;
  readonly reason: string;
  readonly proof: Buffer;
}

const SHOWN = `id, base_edition, valid_from::text, significant, announcement, asked_at, asked_by, state, edition, ended_at,
  ended_by, failure`;

/** Binds what waits to what was asked for: whoever can only write SQL cannot make it. */
export const proofOf = (key: Buffer, wanted: Wanted): Buffer => {
  const sorted = (texts: Readonly<Record<string, string>>) => Object.entries(texts).toSorted();
  const { files, announcement } = wanted;
  const said = [
    wanted.baseEdition,
    wanted.validFrom,
    files.notice,
    sorted(files.texts),
    wanted.significant,
    announcement && sorted(announcement),
    wanted.actor,
    wanted.claimedRoles,
    wanted.accessId,
    wanted.controller,
    wanted.reason,
  ];
  return createHmac('sha256', key).update(JSON.stringify(said)).digest();
};

export const isProven = (key: Buffer, wanted: Wanted, proof: Buffer): boolean => {
  const right = proofOf(key, wanted);
  return right.length === proof.length && timingSafeEqual(right, proof);
};

/** Keeps a publication; no row answers when another waits already. */
export const keepPublication = (key: Buffer, wanted: Wanted, edition: number | null): Statement => ({
  text: `insert into notice.publication
      (base_edition, valid_from, source, text_files, significant, announcement, asked_by, access_id, controller, reason, proof,
       state, edition, ended_at, claimed_roles)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, case when $13::integer is null then null else now() end, $14)
    on conflict do nothing
    returning ${SHOWN}`,
  values: [
    wanted.baseEdition,
    wanted.validFrom,
    wanted.files.notice,
    JSON.stringify(wanted.files.texts),
    wanted.significant,
    wanted.announcement && JSON.stringify(wanted.announcement),
    wanted.actor,
    wanted.accessId,
    wanted.controller,
    edition === null ? wanted.reason : null,
    proofOf(key, wanted),
    edition === null ? 'scheduled' : 'applied',
    edition,
    wanted.claimedRoles,
  ],
});

/** The last hundred, the newest first. */
export const listPublications: Statement = {
  text: `select ${SHOWN} from notice.publication order by id desc limit 100`,
};

export const readPublication = (id: string): Statement => ({
  text: `select ${SHOWN}, source, text_files from notice.publication where id = $1`,
  values: [id],
});

export const scheduledPublication: Statement = {
  text: `select id, valid_from::text from notice.publication where state = 'scheduled'`,
};

export const duePublications = (today: string): Statement => ({
  text: `select ${SHOWN}, source, text_files, access_id, controller, reason, claimed_roles, proof
    from notice.publication where state = 'scheduled' and valid_from <= $1 order by valid_from`,
  values: [today],
});

/** Ends a waiting publication that does not come into force; no row answers when it does not wait any more. */
export const endPublication = (
  id: string,
  end: { readonly state: 'withdrawn' | 'failed'; readonly by: string | null; readonly failure?: string },
): Statement => ({
  text: `update notice.publication set state = $2, ended_at = now(), ended_by = $3, failure = $4, reason = null
    where id = $1 and state = 'scheduled'
    returning ${SHOWN}`,
  values: [id, end.state, end.by, end.failure ?? null],
});
