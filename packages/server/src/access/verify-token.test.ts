import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { bearerToken } from './bearer-token.ts';
import { providerKeys } from './provider-keys.ts';
import { type TokenVerifier, verifyTokens } from './verify-token.ts';

/** A provider that shows its keys and counts how often it is asked. */
const newKey = async (kid: string) => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  return { ...pair, kid, jwk: { ...(await exportJWK(pair.publicKey)), kid, alg: 'RS256', use: 'sig' } };
};
const first = await newKey('first');
const stranger = await newKey('first');
let shown = [first.jwk];
let asked = 0;
let answering = true;
let named: string | undefined;
const server = createServer((request, response) => {
  if (!answering) return void response.writeHead(500).end();
  const discovery = request.url === '/.well-known/openid-configuration';
  if (!discovery) asked += 1;
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(
      JSON.stringify(discovery ? { issuer: named ?? issuer, jwks_uri: `${issuer}/keys` } : { keys: shown }),
    );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const CLAIMS = { roles: ['agent', 7, null], realm: { roles: 'agent biller' } };
const NOW = Math.floor(Date.now() / 1000);

interface Made {
  readonly header?: Partial<JWTHeaderParameters>;
  readonly claims?: Record<string, unknown>;
  readonly key?: Awaited<ReturnType<typeof newKey>>;
}

const token = ({ header = {}, claims = {}, key = first }: Made = {}): Promise<string> =>
  new SignJWT({
    iss: issuer,
    sub: 'somebody',
    aud: 'seloste',
    iat: NOW,
    exp: NOW + 300,
    ...CLAIMS,
    ...claims,
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: key.kid, ...header })
    .sign(key.privateKey);

const verifier = (more: Partial<Parameters<typeof verifyTokens>[0]> = {}): TokenVerifier =>
  verifyTokens({ issuer, audience: 'seloste', keys: providerKeys(issuer), rolesClaim: 'roles', ...more });

const unsigned = (header: object, payload: object): string =>
  [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');

beforeEach(() => {
  shown = [first.jwk];
  answering = true;
  named = undefined;
  asked = 0;
});

describe('a good token', () => {
  test('tells who it is for and which roles it claims', async () => {
    const verify = verifier();
    expect(await verify(await token())).toEqual({
      issuer,
      subject: 'somebody',
      roles: ['agent'],
      expiresAt: NOW + 300,
    });
  });

  test('may name several audiences, and its roles at another place', async () => {
    const verify = verifier({ rolesClaim: 'realm.roles' });
    expect(await verify(await token({ claims: { aud: ['other', 'seloste'] } }))).toMatchObject({
      roles: ['agent', 'biller'],
    });
    expect(await verifier({ rolesClaim: 'not.there' })(await token())).toMatchObject({ roles: [] });
  });

  test('may be of a type that the operator allows', async () => {
    const plain = await token({ header: { typ: 'JWT' } });
    expect(await verifier({ types: ['at+jwt', 'JWT'] })(plain)).toMatchObject({ subject: 'somebody' });
    expect(await verifier()(await token({ header: { typ: 'application/at+jwt' } }))).toMatchObject({
      subject: 'somebody',
    });
  });

  test('is believed until it ends, and not a second more than clocks may differ', async () => {
    let now = NOW * 1000;
    const verify = verifier({ now: () => now });
    const good = await token();
    await verify(good);
    await verify(good);
    expect(asked).toBe(1);
    now = (NOW + 304) * 1000;
    await verify(good);
    now = (NOW + 306) * 1000;
    await expect(verify(good)).rejects.toMatchObject({ code: 'token-expired' });
    await expect(verify(good)).rejects.toMatchObject({ code: 'token-expired' });
  });
});

const pem = await exportSPKI(first.publicKey);

describe('a bad token', () => {
  const payload = { iss: issuer, sub: 'somebody', aud: 'seloste', iat: NOW, exp: NOW + 300 };
  const forged = (() => {
    const head = unsigned({ alg: 'HS256', typ: 'at+jwt', kid: 'first' }, payload);
    return `${head}.${createHmac('sha256', pem).update(head).digest('base64url')}`;
  })();
  const changed = async () => {
    const [header, , signature] = (await token()).split('.');
    return `${header}.${Buffer.from(JSON.stringify({ ...payload, sub: 'another' })).toString('base64url')}.${signature}`;
  };
  const bad: [string, string, string, () => Promise<string> | string][] = [
    ['that has expired', 'token-expired', 'over', () => token({ claims: { exp: NOW - 6 } })],
    ['that is not valid yet', 'token-invalid', 'yet', () => token({ claims: { nbf: NOW + 60 } })],
    ['for another audience', 'token-invalid', 'audience', () => token({ claims: { aud: 'other' } })],
    [
      'of another issuer',
      'token-invalid',
      'provider',
      () => token({ claims: { iss: 'https://elsewhere.example' } }),
    ],
    ['without a subject', 'token-invalid', 'claim', () => token({ claims: { sub: undefined } })],
    ['without an end', 'token-invalid', 'claim', () => token({ claims: { exp: undefined } })],
    ['without the time of its making', 'token-invalid', 'claim', () => token({ claims: { iat: undefined } })],
    ['that is an ID token', 'token-invalid', 'access token', () => token({ header: { typ: 'JWT' } })],
    ['of a stranger under a known key id', 'token-invalid', 'signature', () => token({ key: stranger })],
    ['of an unknown key', 'token-invalid', 'key', () => token({ header: { kid: 'third' } })],
    ['that was changed', 'token-invalid', 'signature', changed],
    [
      'without a signature (alg none)',
      'token-invalid',
      'allowed',
      () => `${unsigned({ alg: 'none', typ: 'at+jwt' }, payload)}.`,
    ],
    ['signed with the public key as a secret (HS256)', 'token-invalid', 'allowed', () => forged],
    [
      'that brings its own key',
      'token-invalid',
      'signature',
      () => token({ key: stranger, header: { jwk: stranger.jwk } }),
    ],
    [
      'with a critical extension nobody knows',
      'token-invalid',
      'allowed',
      () => `${unsigned({ alg: 'RS256', crit: ['x'], x: 1, kid: 'first' }, payload)}.AAAA`,
    ],
    ['that is garbage', 'token-invalid', 'JWT', () => 'garbage'],
    ['of three empty parts', 'token-invalid', 'JWT', () => '..'],
    ['that holds no JSON', 'token-invalid', 'JWT', () => 'aaaa.bbbb.cccc'],
  ];

  test.each(bad)('%s', async (_what, code, words, make) => {
    await expect(verifier()(await make())).rejects.toMatchObject({
      code,
      status: 401,
      message: expect.stringContaining(words),
    });
  });

  test('is refused each time, not only the first', async () => {
    const verify = verifier();
    const foreign = await token({ claims: { aud: 'other' } });
    await expect(verify(foreign)).rejects.toMatchObject({ code: 'token-invalid' });
    await expect(verify(foreign)).rejects.toMatchObject({ code: 'token-invalid' });
  });
});

describe('the keys of the provider', () => {
  test('are read again when a new one signs; strangers cannot make us ask without end', async () => {
    const verify = verifier();
    await verify(await token());
    const next = await newKey('next');
    await expect(verify(await token({ key: next }))).rejects.toMatchObject({ code: 'token-invalid' });
    for (let count = 0; count < 20; count += 1) {
      await expect(verify(await token({ key: stranger, header: { kid: `k${count}` } }))).rejects.toThrow();
    }
    expect(asked).toBe(1);
    shown = [first.jwk, next.jwk];
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
    expect(await verify(await token({ key: next }))).toMatchObject({ subject: 'somebody' });
    vi.useRealTimers();
    expect(asked).toBe(2);
  });

  test('that cannot be read are no fault of the token', async () => {
    const verify = verifier();
    answering = false;
    await expect(verify(await token())).rejects.toMatchObject({
      code: 'sign-in-provider-unreachable',
      status: 503,
    });
    answering = true;
    expect(await verify(await token())).toMatchObject({ subject: 'somebody' });
  });

  test('of another issuer are not taken', async () => {
    named = 'https://elsewhere.example';
    await expect(verifier()(await token())).rejects.toMatchObject({ code: 'sign-in-provider-unreachable' });
  });
});

describe('the header', () => {
  test.each([
    [undefined, 'token-missing'],
    ['', 'token-missing'],
    ['Basic YTpi', 'token-invalid'],
    ['Bearer', 'token-invalid'],
    ['Bearer a b', 'token-invalid'],
    ['Bearer ä', 'token-invalid'],
    [`Bearer ${'a'.repeat(1_000_000)}`, 'token-invalid'],
  ])('%.20s is refused', (header, code) => {
    expect(() => bearerToken(header)).toThrow(expect.objectContaining({ code }));
  });

  test('is taken whatever the case of its scheme', () => {
    expect(bearerToken('bearer abc.def-_~+/=')).toBe('abc.def-_~+/=');
  });
});
