import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Access } from '../access/access.api.ts';
import type { Database } from '../platform/database/pool.ts';
import { seal, unseal } from '../platform/keys/envelope.ts';
import { httpErrors } from './http.errors.ts';
import type { AddRoutes } from './http-server.ts';
import {
  beginCall,
  endCall,
  forgetCall,
  forgetOldCalls,
  type IdempotentCall,
  leaveCall,
} from './idempotent-calls.ts';

export interface IdempotencyOptions {
  /** A pool of the system role. */
  readonly system: Database;
  /** 32 bytes: `keys.derive('idempotent answers')`. Answers are kept sealed under it. */
  readonly key: Uint8Array;
  /** Whether the call of that id was committed, by its audit entry; asked when its answer never came. */
  readonly wasCarriedOut: (accessId: string) => Promise<boolean>;
  /** Keeps in the audit log that a kept answer is shown again; the answer waits until the entry is durable. */
  readonly recordReplay: RecordReplay;
}

/** @param subjects whom the call's address or the kept answer names */
export type RecordReplay = (access: Access, subjects: readonly string[]) => Promise<void>;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Call that it answered. */
  readonly call: string;
  /** Of the notice that let that call in; missing where the route asks for no purpose and no duty. */
  readonly edition?: number;
  /** Whether the answer told more than the id that is kept of it; only where the route reads again. */
  readonly whole?: boolean;
}

/** What a repeated call is answered with where the route reads it again. */
export interface ReadAgain {
  readonly body: unknown;
  readonly etag?: string;
}

/** Headers that belong to an answer and not to its sending. */
const KEPT_HEADERS = ['content-type', 'etag', 'location'] as const;
const SWEEP_EVERY = 3_600_000; // milliseconds

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A POST that changes nothing: it is carried out anew each time, since what the caller may see can have changed. */
    onlyLooks?: boolean;
    /**
     * A POST whose answer is read from the register: of that answer the id alone is kept, and a repeated call reads it as its purpose may
     * see it then. Throws as any look does, and leaves its own entry in the log.
     */
    readAgain?: (request: FastifyRequest, id: string) => Promise<ReadAgain>;
  }
  interface FastifyRequest {
    /** The call as it is noted under its idempotency key, while it runs. */
    idempotentCall: IdempotentCall | null;
  }
}

/**
 * A POST with `Idempotency-Key` is carried out once, however often it is sent: a repeated one gets the first one's answer,
 * one that differs is refused, and one sent meanwhile is told to wait. Only what succeeded is kept, for 24 hours: what was
 * refused changed nothing and may be tried again. A key belongs to its caller. An answer shown again is an entry in the log like
 * the first one; a search is never answered from memory. The call is let in anew before that, and what is told of a person is read
 * anew: who has lost a right since, or a person who is closed to the purpose now, is not told of from memory.
 */
export const repeatSafely =
  (options: IdempotencyOptions): AddRoutes =>
  (http) => {
    const { system, key } = options;
    const sweep = setInterval(() => void forgetOldCalls(system).catch(() => undefined), SWEEP_EVERY).unref();
    http.addHook('onClose', async () => clearInterval(sweep));
    http.decorateRequest('idempotentCall', null);
    http.addHook('preHandler', async (request, reply) => {
      const call = callOf(request);
      if (!call) return;
      const answer = await beginCall(system, call, options.wasCarriedOut);
      if (answer) {
        const kept: Answer = JSON.parse(unseal(key, answer, placeOf(call)).toString());
        return replay(reply, kept, await shownAgain(options, request, kept));
      }
      request.idempotentCall = call;
    });
    http.addHook('onSend', async (request, reply, payload) => {
      const call = request.idempotentCall;
      request.idempotentCall = null; // an error below is sent through here again
      if (!call) return payload;
      if (reply.statusCode >= 500) await leaveCall(system, call);
      else if (reply.statusCode >= 300 || !isText(payload)) await forgetCall(system, call);
      else
        await endCall(
          system,
          call,
          seal(key, Buffer.from(JSON.stringify(answerOf(request, reply, payload))), placeOf(call)),
        );
      return payload;
    });
  };

const callOf = (request: FastifyRequest): IdempotentCall | undefined => {
  const header = request.headers['idempotency-key'];
  if (header === undefined || request.method !== 'POST' || !request.letIn) return undefined;
  if (request.routeOptions.config.onlyLooks) return undefined;
  // The draft of the IETF writes the key as a quoted string; most clients send it bare.
  const key = /^"?([A-Za-z0-9_-]{8,100})"?$/.exec(String(header))?.[1];
  if (key === undefined) throw httpErrors['idempotency-key-malformed']();
  const { actor, access } = request.letIn;
  const parts = [request.method, request.url, access?.purpose, access?.controller, request.body];
  const requestHash = createHash('sha256').update(JSON.stringify(parts)).digest();
  return { actor: actor.id, key, requestHash, accessId: request.id };
};

/** Whom an answer is about: an address does not always name them. Under a duty nobody's data is told; a `subject` there is one of staff. */
const toldOf = ({ purpose }: Access, { params }: FastifyRequest, kept: Answer): string[] => [
  ...new Set(subjectsIn(purpose.startsWith('duty:') ? params : [params, bodyOf(kept)])),
];

/** Everybody that is named as a `subject`, however deep. */
const subjectsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'subject' && typeof one === 'string' && UUID.test(one) ? [one] : subjectsIn(one),
  );
};

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const bodyOf = ({ headers, body }: Answer): unknown =>
  headers['content-type']?.includes('json') === true && body !== '' ? JSON.parse(body) : undefined;

const answerOf = (request: FastifyRequest, reply: FastifyReply, body: string | Buffer): Answer => {
  const edition = request.letIn?.access?.edition;
  return {
    status: reply.statusCode,
    headers: Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => {
        const value = reply.getHeader(name);
        return value === undefined ? [] : [[name, String(value)]];
      }),
    ),
    call: request.id,
    ...(edition !== undefined && { edition }),
    ...(request.routeOptions.config.readAgain ? idOf(body.toString()) : { body: body.toString() }),
  };
};

/** Of an answer that is read again: its id, and whether it told more. */
const idOf = (body: string): Pick<Answer, 'body' | 'whole'> => {
  const { id, ...more } = JSON.parse(body) as { readonly id: string };
  return { body: JSON.stringify({ id }), whole: Object.keys(more).length > 0 };
};

/**
 * What is shown of a kept answer, with its entry in the log. What is not read again tells nothing of anybody but ids; it is shown as long as the
 * notice is the one under which the purpose was given it.
 *
 * @throws idempotent-answer-lost, and what reading it throws
 */
const shownAgain = async (
  { recordReplay }: IdempotencyOptions,
  request: FastifyRequest,
  kept: Answer,
): Promise<ReadAgain> => {
  const { readAgain } = request.routeOptions.config;
  if (readAgain && kept.whole) return readAgain(request, (JSON.parse(kept.body) as { id: string }).id);
  const access = request.letIn?.access;
  if (access) {
    if (kept.edition !== access.edition) throw httpErrors['idempotent-answer-lost']({ call: kept.call });
    await recordReplay(access, toldOf(access, request, kept));
  }
  return { body: Buffer.from(kept.body) };
};

const replay = (reply: FastifyReply, { status, headers }: Answer, { body, etag }: ReadAgain): FastifyReply =>
  reply
    .status(status)
    .headers({ ...headers, ...(etag !== undefined && { etag }) })
    .header('idempotency-replayed', 'true')
    .send(body);

const isText = (payload: unknown): payload is string | Buffer =>
  typeof payload === 'string' || Buffer.isBuffer(payload);

const placeOf = ({ actor, key }: IdempotentCall): string => `idempotent answer ${actor} ${key}`;
