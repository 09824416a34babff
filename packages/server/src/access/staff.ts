import type { NoticeDocument } from '@seloste/notice';
import type { Database } from '../platform/database/pool.ts';
import { accessErrors } from './access.errors.ts';

/** Where the staff list is kept: a pool of the system role, or one whose changes leave an entry in the log ({@link leavingEntry}). */
export type StaffDatabase = Pick<Database, 'transaction'>;

/** Somebody to put on the staff list. */
export interface NewStaff {
  readonly issuer: string;
  /** `sub` of its tokens. */
  readonly subject: string;
  readonly kind: 'person' | 'service';
  readonly name: string;
  /** Recipient of the notice that employs it; null for the controllers' own. */
  readonly employer: string | null;
  readonly controllers: readonly string[];
}

/** Which actor of the staff list. */
export type StaffKey = Pick<NewStaff, 'issuer' | 'subject'>;

const ADD = `
  with added as (
    insert into access.actor (id, issuer, subject, kind, name)
    values (case when $7::uuid is null or exists (select from access.actor where id = $7) then gen_random_uuid() else $7 end, $1, $2, $3, $4)
    on conflict do nothing
    returning id
  ), actor as (
    select id from added union all select id from access.actor where issuer = $1 and subject = $2
  )
  select a.id, e.id as employment, e.employer is not distinct from $5 and e.controllers = $6::text[] as same
  from actor a left join access.employment e on e.actor = a.id and e.ended_at is null
  limit 1`;

/**
 * Puts somebody on the staff list, or changes for whom they work; the old employment is kept with its end. Doing it twice
 * changes nothing. Gives the actor's id.
 *
 * @param system a pool of the system role
 * @param wantedId id to have on the list, where nobody has it yet; a random one when left out
 * @throws staff-notice-mismatch when the notice has no such controller or recipient
 */
export const addStaff = async (
  system: StaffDatabase,
  document: NoticeDocument,
  staff: NewStaff,
  wantedId?: string,
): Promise<string> => {
  const { issuer, subject, kind, name, employer, controllers } = staff;
  refuseUnknown(document.controllers, controllers, 'controllers');
  refuseUnknown(document.recipients, employer === null ? [] : [employer], 'recipients');
  return system.transaction({}, async (tx) => {
    const values = [issuer, subject, kind, name, employer, controllers, wantedId ?? null];
    const [found] = await tx.query<{ id: string; employment: string | null; same: boolean | null }>({
      text: ADD,
      values,
    });
    if (!found) throw new TypeError('the database gave no actor');
    if (found.same) return found.id;
    if (found.employment) await tx.query(end('employment', 'id = $1', [found.employment]));
    await tx.query({
      text: 'insert into access.employment (actor, employer, controllers) values ($1, $2, $3)',
      values: [found.id, employer, controllers],
    });
    return found.id;
  });
};

/** Takes somebody off the staff list: every call of theirs is refused from now on. */
export const endStaff = (system: StaffDatabase, who: StaffKey): Promise<void> =>
  system.transaction({}, async (tx) => {
    const actor = await actorOf(tx, who);
    await tx.query(end('employment', 'actor = $1', [actor]));
  });

/** Gives a role of the notice; `from` and `to` are days, both included, today and open when left out. */
export const assignRole = (
  system: StaffDatabase,
  document: NoticeDocument,
  who: StaffKey,
  { role, from, to }: { readonly role: string; readonly from: string; readonly to?: string | undefined },
): Promise<void> => {
  refuseUnknown(document.roles, [role], 'roles');
  return system.transaction({}, async (tx) => {
    const actor = await actorOf(tx, who);
    await tx.query({
      text: 'insert into access.role_assignment (actor, role, valid_from, valid_to) values ($1, $2, $3, $4)',
      values: [actor, role, from, to ?? null],
    });
  });
};

/** Takes a role away at once. A role that the token claims is taken away at the sign-in provider. */
export const endRole = (system: StaffDatabase, who: StaffKey, role: string): Promise<void> =>
  system.transaction({}, async (tx) => {
    const actor = await actorOf(tx, who);
    await tx.query(end('role_assignment', 'actor = $1 and role = $2', [actor, role]));
  });

/** The text that somebody read and accepted; none where a signature on paper is recorded. */
export interface ReadText {
  readonly language: string;
  /** SHA-256 of the text in UTF-8. */
  readonly digest: Buffer;
}

/**
 * Records that somebody accepted an undertaking of the notice, in its present version. Its last day follows from the
 * validity that the notice gives now: years and months by the calendar (150/1930 §3).
 */
export const acceptUndertaking = (
  system: StaffDatabase,
  document: NoticeDocument,
  who: StaffKey,
  { undertaking, on, read }: { readonly undertaking: string; readonly on: string; readonly read?: ReadText },
): Promise<void> => {
  refuseUnknown(document.undertakings, [undertaking], 'undertakings');
  const { version = null, validity = null } = document.undertakings?.[undertaking] ?? {};
  return system.transaction({}, async (tx) => {
    const actor = await actorOf(tx, who);
    await tx.query({
      text: `insert into access.undertaking_acceptance
               (actor, undertaking, version, accepted_on, expires_on, language, text_digest)
             values ($1, $2, $3, $4::date, ($4::date + $5::interval)::date, $6, $7)`,
      values: [actor, undertaking, version, on, validity, read?.language ?? null, read?.digest ?? null],
    });
  });
};

/** Ends what somebody undertook, at once. */
export const endUndertaking = (system: StaffDatabase, who: StaffKey, undertaking: string): Promise<void> =>
  system.transaction({}, async (tx) => {
    const actor = await actorOf(tx, who);
    await tx.query(end('undertaking_acceptance', 'actor = $1 and undertaking = $2', [actor, undertaking]));
  });

/** Notes which subject of the register somebody of the staff is; null takes the note away. */
export const linkOwnRecord = (system: StaffDatabase, who: StaffKey, subject: string | null): Promise<void> =>
  system.transaction({}, async (tx) => {
    const actor = await actorOf(tx, who);
    await tx.query(
      end('actor_subject', 'actor = $1 and subject is distinct from $2::uuid', [actor, subject]),
    );
    if (subject === null) return;
    await tx.query({
      text: `insert into access.actor_subject (actor, subject)
             select $1, $2 where not exists (select from access.actor_subject where actor = $1 and ended_at is null)`,
      values: [actor, subject],
    });
  });

type Reader = Parameters<Parameters<Database['transaction']>[1]>[0];

const actorOf = async (tx: Reader, { issuer, subject }: StaffKey): Promise<string> => {
  const [actor] = await tx.query<{ id: string }>({
    text: 'select id from access.actor where issuer = $1 and subject = $2',
    values: [issuer, subject],
  });
  if (!actor) throw accessErrors['staff-not-found']();
  return actor.id;
};

const end = (table: string, which: string, values: readonly (string | null)[]) => ({
  text: `update access.${table} set ended_at = greatest(now(), added_at),
      ended_by = nullif(current_setting('seloste.access_id', true), '')::uuid
    where ended_at is null and ${which}`,
  values,
});

const refuseUnknown = (known: object | undefined, ids: readonly string[], section: string): void => {
  const unknown = ids.filter((id) => !Object.hasOwn(known ?? {}, id));
  if (unknown.length === 0) return;
  throw accessErrors['staff-notice-mismatch']({ section }).with({ known: Object.keys(known ?? {}) });
};
