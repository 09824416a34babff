import type { FastifyReply, FastifyRequest } from 'fastify';
import { accessErrors } from '../access.errors.ts';
import { countRefusals } from '../refusal-count.ts';
import type { Claims } from './claims.ts';
import { CSRF_HEADER, type CsrfTokens } from './csrf-token.ts';
import { refuseElsewhere } from './same-origin.ts';
import { cookieOf, SESSION_COOKIE, type SessionSecrets, sessionCookie } from './session-cookie.ts';
import type { KeptSession, SessionStore } from './session-store.ts';
import type { SessionEnd, SessionTimes } from './session-times.ts';

/** A browser that is signed in. */
export interface Session {
  readonly id: string;
  /** `access.actor.id` */
  readonly actor: string;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** Roles that the provider claimed, at the sign-in or when it was last asked. */
  readonly roles: readonly string[];
  /** Milliseconds since 1970, like the other times. */
  readonly signedInAt: number;
  readonly idleEndsAt: number;
  readonly endsAt: number;
  /** What every call by the cookie has to carry in `Seloste-CSRF`. */
  readonly csrf: string;
}

export interface SessionsOptions {
  readonly store: SessionStore;
  readonly secrets: SessionSecrets;
  readonly csrf: CsrfTokens;
  readonly claims: Claims;
  readonly times: SessionTimes;
  /** Origin under which browsers reach the register. */
  readonly publicOrigin: string;
  /** A secret came back that had long been replaced: somebody has a copy. The session has ended. */
  readonly replayed: (session: Session, call: string) => Promise<void>;
  readonly now: () => number;
}

/** What a call by cookie asks of its session. */
export interface Entering {
  /** Off only for what a script cannot send the token with: the first call, and the stream of events. */
  readonly csrf: boolean;
  /** Whether the call is work: it keeps the session from becoming idle, and needs to know what the person may do. */
  readonly counts: boolean;
}

export interface SignedInPerson {
  readonly actor: string;
  /** What the provider calls them. */
  readonly subject: string;
  readonly claimedRoles: readonly string[];
  /** `sid` of the provider, where it gives one. */
  readonly providerSession: string | null;
  /** By which the provider is asked anew what it claims of them, where it gives one. */
  readonly refreshToken: string | null;
}

/** The browsers that are signed in. */
export type Sessions = ReturnType<typeof openSessions>;

/** A use is written at most this often: what is read much must not be written as much. */
export const NOTED_EVERY = 60_000; // milliseconds
/** Calls that were under way when the secret changed still come with the one before. */
const GRACE = 60_000;

/**
 * Sessions by cookie. The secret is replaced now and then in two steps (offered, then shown by the browser), so that a lost
 * answer locks nobody out. A secret that was replaced more than a minute ago is a copy, and its session ends. Nothing is
 * remembered between calls: what ends has ended on every server.
 */
export const openSessions = (options: SessionsOptions) => {
  const { store, secrets, csrf, claims, times, publicOrigin, now } = options;
  const refusals = countRefusals();
  const at = (milliseconds: number) => new Date(milliseconds);

  const sessionOf = (kept: KeptSession): Session => ({
    id: kept.id,
    actor: kept.actor,
    issuer: kept.issuer,
    subject: kept.subject,
    name: kept.name,
    roles: kept.claimed_roles,
    signedInAt: kept.signed_in_at.getTime(),
    idleEndsAt: Math.min(kept.last_used_at.getTime() + times.idle, kept.ends_at.getTime()),
    endsAt: kept.ends_at.getTime(),
    csrf: csrf.of(kept.id),
  });

  const refuseEnded = (kept: KeptSession | undefined): KeptSession => {
    if (!kept) throw accessErrors['session-missing']();
    const why = whyEnded(kept, now(), times);
    if (why) throw accessErrors['session-ended']().with({ why });
    return kept;
  };

  const hashFrom = (request: FastifyRequest, reply: FastifyReply): Buffer => {
    const value = cookieOf(request.headers.cookie, SESSION_COOKIE);
    if (!value) throw accessErrors['session-missing']();
    const hash = secrets.hashOf(value);
    if (hash) return hash;
    const wait = refusals.secondsToWait(request.ip);
    if (wait > 0) {
      reply.header('retry-after', wait);
      throw accessErrors['too-many-refusals']();
    }
    refusals.add(request.ip);
    reply.header('set-cookie', sessionCookie(undefined));
    throw accessErrors['session-missing']();
  };

  /** The browser has the new secret, or is offered one when it is time. */
  const rotate = async (kept: KeptSession, hash: Buffer, reply: FastifyReply): Promise<void> => {
    const moment = now();
    if (kept.shown === 'next') return void (await store.take(hash, at(moment), at(moment + GRACE)));
    if (kept.shown !== 'present' || moment - kept.rotated_at.getTime() < times.rotation) return;
    if (kept.next_offered_at && moment - kept.next_offered_at.getTime() < GRACE) return;
    const fresh = secrets.make();
    const offered = await store.offer(kept.id, fresh.hash, at(moment), at(moment - GRACE));
    if (offered) reply.header('set-cookie', sessionCookie(fresh.value));
  };

  return {
    isIn: ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
      cookieOf(headers.cookie, SESSION_COOKIE) !== undefined,

    /** @throws session-missing, session-ended, call-from-elsewhere, csrf-token-missing, too-many-refusals, sign-in-provider-unreachable */
    enter: async (request: FastifyRequest, reply: FastifyReply, asked: Entering): Promise<Session> => {
      const hash = hashFrom(request, reply);
      refuseElsewhere(request.headers, publicOrigin, !asked.csrf);
      const kept = refuseEnded(await store.bySecret(hash));
      if (kept.shown === 'old' && kept.old_until && kept.old_until.getTime() <= now()) {
        await store.end(kept.id, at(now()), 'replayed');
        await options.replayed(sessionOf(kept), request.id);
        throw accessErrors['session-ended']().with({ why: 'replayed' });
      }
      if (asked.csrf && !csrf.isOf(kept.id, request.headers[CSRF_HEADER]))
        throw accessErrors['csrf-token-missing']();
      const session = sessionOf(asked.counts ? await claims.renewed(kept, request.id) : kept);
      if (asked.counts && now() - kept.last_used_at.getTime() >= NOTED_EVERY)
        await store.touch(kept.id, at(now()), at(now() - NOTED_EVERY));
      if (asked.csrf || kept.shown === 'next') await rotate(kept, hash, reply);
      return session;
    },

    /** Looks again, after the body of a call has come, whether its session is still open. */
    again: async ({ id }: Session): Promise<Session> => sessionOf(refuseEnded(await store.byId(id))),

    /** The session of a browser that comes to sign in, open or not; undefined when it has none. */
    before: async ({
      headers,
    }: FastifyRequest): Promise<{ id: string; over: SessionEnd | undefined } | undefined> => {
      const hash = secrets.hashOf(cookieOf(headers.cookie, SESSION_COOKIE) ?? '');
      const kept = hash && (await store.bySecret(hash));
      return kept && { id: kept.id, over: whyEnded(kept, now(), times) };
    },

    /** Begins a session with a secret that nobody has seen before; gives the cookie to send. */
    begin: async (person: SignedInPerson): Promise<string> => {
      const { actor, subject, claimedRoles, providerSession } = person;
      const { value, hash } = secrets.make();
      const moment = now();
      const endsAt = at(moment + times.absolute);
      const refreshToken = claims.sealed(person.refreshToken, subject);
      await store.add({ actor, claimedRoles, providerSession, refreshToken, hash, at: at(moment), endsAt });
      return sessionCookie(value);
    },

    end: (id: string, why: SessionEnd) => store.end(id, at(now()), why),
    endOfActor: (actor: string) => store.endOfActor(actor, at(now()), 'signed_out_everywhere'),
    endOfProvider: (whose: Parameters<SessionStore['endOfProvider']>[0]) =>
      store.endOfProvider(whose, at(now())),
    spend: (stateHash: Buffer) => store.spend(stateHash, at(now())),
    /** Of these sessions, those that are over, with why. */
    over: (ids: readonly string[]) => store.over(ids, at(now()), at(now() - times.idle)),
    /** Asks anew what the provider claims of those of these sessions whose time has come, though nobody calls in them. */
    renewClaims: async (ids: readonly string[], call: string): Promise<void> => {
      const old = await store.withOldClaims(ids, at(now() - times.claims));
      // One that cannot be asked now is asked at the next beat, and its calls decide for themselves.
      await Promise.all(old.map((kept) => claims.renewed(kept, call).catch(() => undefined)));
    },
    /** Deletes what has been over for an hour. */
    purge: () => store.purge(at(now() - HOUR), at(now() - HOUR - times.idle)),
  };
};

const HOUR = 3_600_000; // milliseconds

const whyEnded = (kept: KeptSession, now: number, times: SessionTimes): SessionEnd | undefined => {
  if (kept.ended_why) return kept.ended_why;
  if (kept.ends_at.getTime() <= now) return 'absolute';
  return kept.last_used_at.getTime() + times.idle <= now ? 'idle' : undefined;
};
