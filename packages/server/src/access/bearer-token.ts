import { accessErrors } from './access.errors.ts';

/** Node takes 16 kB of headers; a token near that is no token of ours, and hashing megabytes is work for nothing. */
const LONGEST_TOKEN = 8_192;

/**
 * The token of an Authorization header (RFC 6750 2.1).
 *
 * @throws token-missing when there is none, token-invalid when it cannot be one.
 */
export const bearerToken = (authorization: string | undefined): string => {
  if (!authorization) throw accessErrors['token-missing']();
  if (authorization.length > LONGEST_TOKEN) throw accessErrors['token-invalid']({ fault: 'is too long' });
  const token = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i.exec(authorization)?.[1];
  if (token === undefined)
    throw accessErrors['token-invalid']({ fault: 'is not of the form of a bearer token' });
  return token;
};
