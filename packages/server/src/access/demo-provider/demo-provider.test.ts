import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { providerKeys } from '../provider-keys.ts';
import { verifyTokens } from '../verify-token.ts';
import { DEMO_PEOPLE, DEMO_SERVICES } from './demo-people.ts';
import { startDemoProvider } from './demo-provider.ts';
import { obtainDemoToken } from './obtain-token.ts';

const provider = await startDemoProvider({ port: 0, audience: 'seloste' });
afterAll(() => provider.stop());
const verify = verifyTokens({
  issuer: provider.issuer,
  audience: 'seloste',
  rolesClaim: 'roles',
  keys: providerKeys(provider.issuer),
});

describe('the demo provider', () => {
  // First of all: the provider says each of its remarks once in a process.
  test('listens on the machine itself only, and says nothing on the terminal', async () => {
    const said: unknown[] = [];
    for (const level of ['info', 'warn', 'error', 'log'] as const) {
      vi.spyOn(console, level).mockImplementation((...words) => void said.push(words));
    }
    const quiet = await startDemoProvider({ port: 0, audience: 'seloste' });
    await obtainDemoToken(quiet.issuer, 'aino');
    await obtainDemoToken(quiet.issuer, 'demo-integration');
    await quiet.stop();
    vi.restoreAllMocks();
    expect(said).toEqual([]);
    expect(new URL(quiet.issuer).hostname).toBe('127.0.0.1');
  });

  test.each(DEMO_PEOPLE)('gives $id a token by authorization code and PKCE', async ({ id, roles }) => {
    const token = await obtainDemoToken(provider.issuer, id);
    expect(decodeProtectedHeader(token)).toMatchObject({ typ: 'at+jwt', alg: 'ES256' });
    expect(await verify(token)).toMatchObject({ issuer: provider.issuer, subject: id, roles });
  });

  test.each(DEMO_SERVICES)('gives $id a token by client credentials', async ({ id, roles }) => {
    const token = await obtainDemoToken(provider.issuer, id);
    expect(decodeJwt(token)).toMatchObject({ client_id: id, aud: 'seloste' });
    expect(await verify(token)).toMatchObject({ subject: id, roles });
  });

  test('does not run in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(startDemoProvider({ port: 0, audience: 'seloste' })).rejects.toThrow('production');
    vi.unstubAllEnvs();
  });

  test('names the people when it is asked for another', async () => {
    await expect(obtainDemoToken(provider.issuer, 'nobody')).rejects.toMatchObject({
      code: 'demo-person-unknown',
      message: expect.stringContaining('aino'),
    });
  });

  test('that is not there is told as such', async () => {
    const gone = await startDemoProvider({ port: 0, audience: 'seloste' });
    await gone.stop();
    await expect(obtainDemoToken(gone.issuer, 'aino')).rejects.toMatchObject({
      code: 'demo-provider-unreachable',
    });
  });
});
