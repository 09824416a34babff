import { expect, test, vi } from 'vitest';
import { openSignIn } from './sign-in.ts';

const settings = {
  SELOSTE_OIDC_AUDIENCE: 'seloste',
  SELOSTE_OIDC_ROLES_CLAIM: 'roles',
  SELOSTE_OIDC_TOKEN_TYPES: 'at+jwt',
  SELOSTE_DEMO_SIGN_IN_PORT: 0,
  SELOSTE_PEOPLE: 'invented',
  SELOSTE_PORT: 8080,
  SELOSTE_OIDC_SCOPES: 'openid profile',
} as const;

test('nobody signs in as a demo person to a register of real people', async () => {
  await expect(openSignIn({ ...settings, SELOSTE_PEOPLE: 'real' })).rejects.toMatchObject({
    code: 'sign-in-not-configured',
  });
});

test('nor in production', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  await expect(openSignIn(settings)).rejects.toMatchObject({ code: 'sign-in-not-configured' });
  vi.unstubAllEnvs();
});
