import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { accessErrors } from './access.errors.ts';

/** Gives the key that a token's header names. */
export type KeySource = JWTVerifyGetKey;

const LONGEST_WAIT = 5_000; // milliseconds

/**
 * The signing keys of an OpenID Connect provider, found by its discovery document at the first token and kept. An
 * unknown key id has them read again, at most once in 30 seconds, so that a provider can change its keys at any time and
 * nobody can make us ask it without end. A provider that does not answer is asked again at the next call.
 */
export const providerKeys = (issuer: string): KeySource => {
  let found: Promise<KeySource> | undefined;
  return async (header, token) => {
    found ??= discoverKeys(issuer).catch((error: unknown) => {
      found = undefined;
      throw accessErrors['sign-in-provider-unreachable']().from(error);
    });
    const keys = await found;
    return keys(header, token);
  };
};

const discoverKeys = async (issuer: string): Promise<KeySource> => {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(LONGEST_WAIT), redirect: 'error' });
  if (!answer.ok) throw new Error(`the discovery document answers ${answer.status}`);
  const { issuer: named, jwks_uri: keys } = (await answer.json()) as Record<string, unknown>;
  if (named !== issuer)
    throw new Error('the discovery document is of another issuer (OpenID Connect Discovery 4.3)');
  if (typeof keys !== 'string') throw new Error('the discovery document names no jwks_uri');
  refuseOpenWire(keys);
  return createRemoteJWKSet(new URL(keys), { timeoutDuration: LONGEST_WAIT, cacheMaxAge: 600_000 });
};

/** Keys that travel in the open could be swapped; on the machine itself there is no wire. */
const refuseOpenWire = (address: string): void => {
  const { protocol, hostname } = new URL(address);
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !local) throw new Error('the keys of the provider are not served over https');
};
