import { createHash } from 'node:crypto';
import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client';
import { seal, unseal } from '../../platform/keys/envelope.ts';
import { cookieOf, returningCookie } from './session-cookie.ts';

export const PENDING_COOKIE = '__Host-seloste-sign-in';

/** Seconds that somebody may take at the provider. */
const LONGEST = 600;
const PLACE = 'pending sign-in';

/** A sign-in that is under way at the provider. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  /** Code verifier (RFC 7636). */
  readonly verifier: string;
  readonly returnTo: string;
  /** Session of the browser before, which ends when this one begins. */
  readonly replaces: string | null;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
}

/** Keeps what is under way in the browser that it is of, sealed: nobody else can bring it back, make one or read it. */
export interface PendingSignIns {
  readonly make: (returnTo: string, replaces: string | null) => PendingSignIn;
  readonly cookie: (pending: PendingSignIn) => string;
  /** Whether the browser brought anything: without it the time is over, the browser is another one, or it keeps no cookies. */
  readonly isThere: (cookieHeader: string | undefined) => boolean;
  /** Undefined when there is none, it is not ours, or its time is over. */
  readonly read: (cookieHeader: string | undefined) => PendingSignIn | undefined;
}

/** @param key 32 bytes of their own */
export const pendingSignIns = (key: Uint8Array, now: () => number): PendingSignIns => ({
  make: (returnTo, replaces) => ({
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    returnTo,
    replaces,
    begunAt: now(),
  }),
  cookie: (pending) =>
    returningCookie(
      PENDING_COOKIE,
      seal(key, Buffer.from(JSON.stringify(pending)), PLACE).toString('base64url'),
      LONGEST,
    ),
  isThere: (header) => cookieOf(header, PENDING_COOKIE) !== undefined,
  read: (header) => {
    const value = cookieOf(header, PENDING_COOKIE);
    if (!value) return undefined;
    try {
      const pending: PendingSignIn = JSON.parse(
        unseal(key, Buffer.from(value, 'base64url'), PLACE).toString(),
      );
      return now() - pending.begunAt <= LONGEST * 1000 ? pending : undefined;
    } catch {
      return undefined; // made by somebody else, or before the key was changed
    }
  },
});

/** Takes the cookie away. */
export const noPendingSignIn = (): string => returningCookie(PENDING_COOKIE, '', 0);

/** How the database knows a state that came back. */
export const stateHash = ({ state }: PendingSignIn): Buffer => createHash('sha256').update(state).digest();
