import type { Database } from '../platform/database/pool.ts';
import { httpErrors } from './http.errors.ts';

/** A call under its idempotency key. */
export interface IdempotentCall {
  readonly actor: string;
  readonly key: string;
  /** SHA-256 over what the call asks for: it must be the same when the key is sent again. */
  readonly requestHash: Buffer;
  readonly accessId: string;
}

interface Known extends Record<string, unknown> {
  readonly request_hash: Buffer;
  readonly access_id: string;
  readonly answer: Buffer | null;
  readonly under_way: boolean;
}

/** A call that takes longer than this has lost its process. */
const LONGEST_CALL = '5 minutes';
const KEPT_FOR = '24 hours';

const BEGIN = `
  insert into access.idempotent_call (actor, key, request_hash, access_id) values ($1, $2, $3, $4)
  on conflict (actor, key) do update
    set request_hash = excluded.request_hash, access_id = excluded.access_id, begun_at = now(), answer = null
    where idempotent_call.begun_at < now() - interval '${KEPT_FOR}'
  returning 1 as begun`;

const KNOWN = `
  select request_hash, access_id, answer, begun_at > now() - interval '${LONGEST_CALL}' as under_way
  from access.idempotent_call where actor = $1 and key = $2`;

const TAKE_OVER = `
  update access.idempotent_call set access_id = $4, begun_at = now()
  where actor = $1 and key = $2 and access_id = $3 and answer is null
  returning 1 as taken`;

/**
 * Notes that a call begins; undefined when it may go on, else the kept (sealed) answer of the same call.
 *
 * @throws idempotency-key-reused, idempotent-call-under-way, idempotent-answer-lost
 */
export const beginCall = async (
  system: Database,
  { actor, key, requestHash, accessId }: IdempotentCall,
  wasCarriedOut: (accessId: string) => Promise<boolean>,
): Promise<Buffer | undefined> => {
  const [begun] = await system.query({}, { text: BEGIN, values: [actor, key, requestHash, accessId] });
  if (begun) return undefined;
  const [known] = await system.query<Known>({}, { text: KNOWN, values: [actor, key] }, 'read only');
  if (!known) throw httpErrors['idempotent-call-under-way'](); // it was refused just now: the next try may go on
  if (!known.request_hash.equals(requestHash)) throw httpErrors['idempotency-key-reused']();
  if (known.answer) return known.answer;
  if (known.under_way) throw httpErrors['idempotent-call-under-way']();
  if (await wasCarriedOut(known.access_id))
    throw httpErrors['idempotent-answer-lost']({ call: known.access_id });
  const [taken] = await system.query(
    {},
    { text: TAKE_OVER, values: [actor, key, known.access_id, accessId] },
  );
  if (!taken) throw httpErrors['idempotent-call-under-way']();
  return undefined;
};

const MINE = 'where actor = $1 and key = $2 and access_id = $3';

/** Keeps the answer. */
export const endCall = (system: Database, call: IdempotentCall, answer: Buffer): Promise<unknown> =>
  system.query(
    {},
    { text: `update access.idempotent_call set answer = $4 ${MINE}`, values: [...which(call), answer] },
  );

/** Forgets a call that changed nothing. */
export const forgetCall = (system: Database, call: IdempotentCall): Promise<unknown> =>
  system.query({}, { text: `delete from access.idempotent_call ${MINE}`, values: which(call) });

/** Leaves a call that failed: whether it was carried out is found out when it is sent again. */
export const leaveCall = (system: Database, call: IdempotentCall): Promise<unknown> =>
  system.query(
    {},
    {
      text: `update access.idempotent_call set begun_at = now() - interval '${LONGEST_CALL}' ${MINE}`,
      values: which(call),
    },
  );

/** Deletes what is past its time. */
export const forgetOldCalls = (system: Database): Promise<unknown> =>
  system.query(
    {},
    { text: `delete from access.idempotent_call where begun_at < now() - interval '${KEPT_FOR}'` },
  );

const which = ({ actor, key, accessId }: IdempotentCall) => [actor, key, accessId];
