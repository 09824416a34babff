import { createHash } from 'node:crypto';
import { type JWTPayload, errors as jose, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { SelosteError } from '../platform/errors/seloste-error.ts';
import { accessErrors } from './access.errors.ts';
import type { KeySource } from './provider-keys.ts';

/** What a good token tells. Whether its holder is on the staff list is another question. */
export interface VerifiedToken {
  readonly issuer: string;
  /** `sub`: the person or the service, in the provider's words. */
  readonly subject: string;
  /** Roles that the token claims; the notice says which of them mean anything. */
  readonly roles: readonly string[];
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

/** @throws token-invalid, token-expired, sign-in-provider-unreachable */
export type TokenVerifier = (token: string) => Promise<VerifiedToken>;

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: KeySource;
  /** Claim that holds roles, a dotted path (`realm_access.roles`); empty when roles come from the staff list alone. */
  readonly rolesClaim?: string;
  /** Allowed `typ` of the header; RFC 9068 says `at+jwt`, some providers say `JWT`. */
  readonly types?: readonly string[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Signatures with a key pair only: with a shared secret, who can check a token could make one (RFC 8725 3.1). */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** Seconds that two clocks may differ. */
const CLOCK_TOLERANCE = 5;

/** A checked token is believed this long without checking its signature again; its own end is looked at each time. */
const BELIEVED_FOR = 60_000;
const MOST_BELIEVED = 10_000;

/**
 * Checks access tokens as RFC 9068 asks: signature by a key of the issuer, type, issuer, audience, time. What was checked
 * is remembered by the token's hash for a minute. Only the token is remembered: what its holder may do is looked up at each
 * call, so a role or an undertaking that ends acts at once.
 */
export const verifyTokens = (rules: TokenRules): TokenVerifier => {
  const now = rules.now ?? Date.now;
  const types = (rules.types ?? ['at+jwt']).map(shortType);
  const believed = new LRUCache<string, VerifiedToken>({ max: MOST_BELIEVED, ttl: BELIEVED_FOR });
  return async (token) => {
    const hash = createHash('sha256').update(token).digest('base64');
    const known = believed.get(hash);
    if (known) {
      if (known.expiresAt + CLOCK_TOLERANCE > now() / 1000) return known;
      believed.delete(hash);
      throw accessErrors['token-expired']();
    }
    const verified = await verify(token, rules, types, now());
    believed.set(hash, verified);
    return verified;
  };
};

const verify = async (
  token: string,
  { issuer, audience, keys, rolesClaim }: TokenRules,
  types: readonly string[],
  now: number,
): Promise<VerifiedToken> => {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE,
      currentDate: new Date(now),
      requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat'],
    });
    if (!types.includes(shortType(protectedHeader.typ ?? ''))) throw fault('is not an access token');
    const { sub, exp } = payload;
    if (!sub || exp === undefined) throw fault('names nobody');
    return { issuer, subject: sub, roles: rolesIn(payload, rolesClaim) ?? [], expiresAt: exp };
  } catch (thrown) {
    throw tokenError(thrown);
  }
};

const fault = (words: string) => accessErrors['token-invalid']({ fault: words });

/** `application/at+jwt` and `at+jwt` are one (RFC 7515 4.1.9). */
const shortType = (type: string): string => type.toLowerCase().replace(/^application\//, '');

const tokenError = (thrown: unknown): SelosteError => {
  if (thrown instanceof SelosteError) return thrown;
  if (thrown instanceof jose.JWTExpired) return accessErrors['token-expired']().from(thrown);
  if (thrown instanceof jose.JWTClaimValidationFailed) return fault(faultOfClaim(thrown)).from(thrown);
  if (thrown instanceof jose.JOSEAlgNotAllowed)
    return fault('is signed in a way that is not allowed').from(thrown);
  if (thrown instanceof jose.JWSSignatureVerificationFailed)
    return fault('has a wrong signature').from(thrown);
  if (thrown instanceof jose.JWKSNoMatchingKey || thrown instanceof jose.JWKSMultipleMatchingKeys) {
    return fault('is signed with a key that its issuer does not have').from(thrown);
  }
  if (thrown instanceof jose.JWKSTimeout) return accessErrors['sign-in-provider-unreachable']().from(thrown);
  if (thrown instanceof jose.JWTInvalid || thrown instanceof jose.JWSInvalid)
    return fault('is no JWT').from(thrown);
  if (thrown instanceof jose.JOSENotSupported)
    return fault('is signed in a way that is not allowed').from(thrown);
  return accessErrors['sign-in-provider-unreachable']().from(thrown);
};

const faultOfClaim = ({ claim, reason }: jose.JWTClaimValidationFailed): string => {
  switch (reason === 'missing' ? undefined : claim) {
    case 'iss':
      return 'comes from another provider';
    case 'aud':
      return 'is for another audience';
    case 'nbf':
    case 'iat':
      return 'is not valid yet';
    default:
      return 'lacks a claim that an access token has';
  }
};

/** Roles that a token claims; undefined when it has no such claim. */
export const rolesIn = (payload: JWTPayload, claim: string | undefined): string[] | undefined => {
  if (!claim) return [];
  const found = claim.split('.').reduce<unknown>((part, name) => memberOf(part, name), payload);
  if (found === undefined) return undefined;
  const roles = typeof found === 'string' ? found.split(' ') : Array.isArray(found) ? found : [];
  return roles.filter((role) => typeof role === 'string');
};

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
