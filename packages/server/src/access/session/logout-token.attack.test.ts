import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, expect, test } from 'vitest';
import { openProviderClient } from './provider-client.ts';

const own = await generateKeyPair('RS256');
const stranger = await generateKeyPair('RS256');
const shown = { ...(await exportJWK(own.publicKey)), kid: 'own', alg: 'RS256', use: 'sig' };
const server = createServer((request, response) => {
  const discovery = request.url === '/.well-known/openid-configuration';
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify(discovery ? { issuer, jwks_uri: `${issuer}/keys` } : { keys: [shown] }));
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const client = openProviderClient({
  issuer,
  clientId: 'seloste-console',
  clientSecret: undefined,
  scopes: 'openid',
  rolesClaim: 'roles',
  publicUrl: 'http://127.0.0.1:1',
  verifyToken: async () => {
    throw new TypeError('not asked here');
  },
});

const NOW = Math.floor(Date.now() / 1000);
const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
/** A logout token as the provider signs it; undefined takes a claim out. */
const tokenOf = (claims: Record<string, unknown> = {}, key = own.privateKey) =>
  new SignJWT({
    iss: issuer,
    aud: 'seloste-console',
    iat: NOW,
    jti: 'j',
    sub: 'aino',
    events: EVENTS,
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', kid: 'own', typ: 'logout+jwt' })
    .sign(key);

test('a logout token ends what it names: a person, one session of theirs, or a session', async () => {
  expect(await client.loggedOut(await tokenOf())).toEqual({ subject: 'aino', sid: null });
  expect(await client.loggedOut(await tokenOf({ sid: 's' }))).toEqual({ subject: 'aino', sid: 's' });
  expect(await client.loggedOut(await tokenOf({ sub: undefined, sid: 's' }))).toEqual({
    subject: null,
    sid: 's',
  });
});

test.each<[string, () => Promise<string>]>([
  ['signed by somebody else', () => tokenOf({}, stranger.privateKey)],
  ['of another provider', () => tokenOf({ iss: 'https://other.example' })],
  ['for another client', () => tokenOf({ aud: 'payroll' })],
  ['kept for three minutes', () => tokenOf({ iat: NOW - 180 })],
  ['from a time to come', () => tokenOf({ iat: NOW + 180 })],
  ['without the time of its making', () => tokenOf({ iat: undefined })],
  ['without an id of its own', () => tokenOf({ jti: undefined })],
  ['of no event', () => tokenOf({ events: undefined })],
  ['of another event', () => tokenOf({ events: { 'https://schemas.example/other': {} } })],
  ['with a nonce, as an ID token has it', () => tokenOf({ nonce: 'n' })],
  ['that names nobody', () => tokenOf({ sub: undefined })],
])('one %s is none', async (_what, make) => {
  await expect(client.loggedOut(await make())).rejects.toMatchObject({ code: 'logout-token-invalid' });
});
