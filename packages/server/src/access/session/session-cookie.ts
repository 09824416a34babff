import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';

/** `__Host-`: only this very host sets it, over a safe wire, for all paths (RFC 6265bis 4.1.3.2). */
export const SESSION_COOKIE = '__Host-seloste-session';

const SECRET_BYTES = 32;
const MARK_BYTES = 16;
const FORM = /^([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{22})$/;

/** A secret for a browser and the hash by which the database knows it. */
export interface SessionSecret {
  /** What the cookie holds. */
  readonly value: string;
  readonly hash: Buffer;
}

/** Makes the secrets of sessions and tells ours from what somebody made up, before the database is asked. */
export interface SessionSecrets {
  readonly make: () => SessionSecret;
  /** The hash of a cookie's secret; undefined when the register never gave out such a value. */
  readonly hashOf: (value: string) => Buffer | undefined;
}

/** @param key 32 bytes of their own: they mark the secrets as the register's */
export const sessionSecrets = (key: Uint8Array): SessionSecrets => {
  const markOf = (secret: string) =>
    createHmac('sha256', key).update(secret).digest().subarray(0, MARK_BYTES);
  return {
    make: () => {
      const secret = randomBytes(SECRET_BYTES).toString('base64url');
      return { value: `${secret}.${markOf(secret).toString('base64url')}`, hash: hashOf(secret) };
    },
    hashOf: (value) => {
      const [, secret = '', mark = ''] = FORM.exec(value) ?? [];
      const given = Buffer.from(mark, 'base64url');
      if (given.length !== MARK_BYTES || !timingSafeEqual(given, markOf(secret))) return undefined;
      return hashOf(secret);
    },
  };
};

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** The value of a cookie of a call; of two with one name the first, as RFC 6265 5.4 puts it. */
export const cookieOf = (header: string | undefined, name: string): string | undefined =>
  header === undefined ? undefined : parseCookie(header, { decode: (value) => value })[name];

const COMMON = { path: '/', httpOnly: true, secure: true } as const;

/**
 * The session's cookie; without a secret it is taken away. `Strict`: no call that another site sets off carries it. Pages hold
 * no data and need none, so that coming back from the provider works all the same.
 */
export const sessionCookie = (value: string | undefined): string =>
  stringifySetCookie({
    name: SESSION_COOKIE,
    value: value ?? '',
    ...COMMON,
    sameSite: 'strict',
    ...(value === undefined && { maxAge: 0 }),
  });

/** A cookie that comes back with the browser from another site, for so many seconds; 0 takes it away. */
export const returningCookie = (name: string, value: string, maxAge: number): string =>
  stringifySetCookie({ name, value, ...COMMON, sameSite: 'lax', maxAge });
