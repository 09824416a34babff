import { createHmac, timingSafeEqual } from 'node:crypto';

export const CSRF_HEADER = 'seloste-csrf';

/** Tokens that only a script of the console can have read; each belongs to one session and lives as long as it. */
export interface CsrfTokens {
  readonly of: (session: string) => string;
  readonly isOf: (session: string, given: unknown) => boolean;
}

/** @param key 32 bytes of their own */
export const csrfTokens = (key: Uint8Array): CsrfTokens => {
  const bytesOf = (session: string) => createHmac('sha256', key).update(session).digest();
  return {
    of: (session) => bytesOf(session).toString('base64url'),
    isOf: (session, given) => {
      if (typeof given !== 'string' || given.length !== 43) return false;
      const bytes = Buffer.from(given, 'base64url');
      return bytes.length === 32 && timingSafeEqual(bytes, bytesOf(session));
    },
  };
};
