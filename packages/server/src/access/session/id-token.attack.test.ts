import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { PendingSignIn } from './pending-sign-in.ts';
import { openProviderClient } from './provider-client.ts';

const CLIENT = 'seloste-console';
const PUBLIC = 'http://127.0.0.1:1';
const NOW = Math.floor(Date.now() / 1000);
const own = await generateKeyPair('RS256');
const stranger = await generateKeyPair('RS256');
const shown = { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'RS256', use: 'sig' };
/** The ID token that the provider answers with, and what it was asked. */
const provider = { idToken: '', asked: new URLSearchParams() };

const server = createServer(async (request, response) => {
  const answer = async () => {
    if (request.url === '/.well-known/openid-configuration')
      return {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['RS256'],
      };
    if (request.url === '/keys') return { keys: [shown] };
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    provider.asked = new URLSearchParams(Buffer.concat(parts).toString());
    return { access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: provider.idToken };
  };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(await answer()));
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const client = openProviderClient({
  issuer,
  clientId: CLIENT,
  clientSecret: undefined,
  scopes: 'openid',
  rolesClaim: 'roles',
  publicUrl: PUBLIC,
  verifyToken: async () => {
    throw new TypeError('not asked here');
  },
});
const pending: PendingSignIn = {
  state: 'state',
  nonce: 'nonce',
  verifier: 'v'.repeat(43),
  returnTo: '/',
  replaces: null,
  begunAt: 0,
};
const tokenOf = (claims: JWTPayload = {}, key = own.privateKey) =>
  new SignJWT({
    iss: issuer,
    aud: CLIENT,
    sub: 'aino',
    iat: NOW,
    exp: NOW + 60,
    nonce: 'nonce',
    roles: ['agent'],
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'own' })
    .sign(key);
const comeBack = (state = 'state') =>
  client.finish(new URL(`${PUBLIC}/sign-in/callback?code=c&state=${state}`), pending);

beforeEach(async () => {
  provider.idToken = await tokenOf();
});

test('who comes back is who the provider signed for, and the code goes with its verifier', async () => {
  expect(await comeBack()).toMatchObject({ issuer, subject: 'aino', roles: ['agent'] });
  expect(provider.asked.get('code_verifier')).toBe(pending.verifier);
});

test.each<[string, () => Promise<string>]>([
  ['signed by somebody else', () => tokenOf({}, stranger.privateKey)],
  ['that nobody signed', async () => `${(await tokenOf()).split('.').slice(0, 2).join('.')}.`],
  ['of another sign-in', () => tokenOf({ nonce: 'other' })],
  ['without a nonce', () => tokenOf({ nonce: undefined })],
  ['for another client', () => tokenOf({ aud: 'payroll' })],
  ['of another provider', () => tokenOf({ iss: 'https://other.example' })],
  ['that ran out', () => tokenOf({ iat: NOW - 7200, exp: NOW - 3600 })],
])('an ID token %s signs nobody in', async (_what, make) => {
  provider.idToken = await make();
  await expect(comeBack()).rejects.toMatchObject({ code: 'sign-in-failed' });
});

test('what is asked again is believed of the same person alone', async () => {
  expect(await client.renew('r', 'aino')).toMatchObject({ roles: ['agent'] });
  expect(provider.asked.get('refresh_token')).toBe('r');
  expect(await client.renew('r', 'eero')).toBe('refused');
  provider.idToken = await tokenOf({}, stranger.privateKey);
  await expect(client.renew('r', 'aino')).rejects.toMatchObject({ code: 'sign-in-provider-unreachable' });
});

test('nor does the state of another sign-in', async () => {
  await expect(comeBack('other')).rejects.toMatchObject({ code: 'sign-in-failed' });
});
