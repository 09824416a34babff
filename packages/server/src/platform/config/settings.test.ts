import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';

describe('settings', () => {
  test('have defaults, and an empty variable counts as not set', () => {
    expect(readSettings({ SELOSTE_PORT: '', DATABASE_URL: '' })).toEqual({
      SELOSTE_HOME: '.seloste',
      SELOSTE_PORT: 8080,
      SELOSTE_HOST: '127.0.0.1',
      SELOSTE_INSTANCE: 'main',
      SELOSTE_OIDC_AUDIENCE: 'seloste',
      SELOSTE_OIDC_ROLES_CLAIM: 'roles',
      SELOSTE_OIDC_TOKEN_TYPES: 'at+jwt',
      SELOSTE_DEMO_SIGN_IN_PORT: 8081,
      SELOSTE_DATABASE_CONNECTIONS: 60,
      SELOSTE_RATE_LIMIT: 3000,
      SELOSTE_LOG_LEVEL: 'info',
      SELOSTE_PEOPLE: 'invented',
      SELOSTE_OIDC_SCOPES: 'openid profile',
      SELOSTE_SESSION_IDLE_MINUTES: 30,
      SELOSTE_SESSION_HOURS: 12,
      SELOSTE_SESSION_ROTATION_MINUTES: 15,
      SELOSTE_SESSION_CLAIMS_MINUTES: 10,
    });
  });

  test('are read from the environment, which may hold anything else besides', () => {
    const settings = readSettings({ SELOSTE_PORT: '9000', SELOSTE_LOG_LEVEL: 'warn', HOME: '/nowhere' });
    expect(settings).toMatchObject({ SELOSTE_PORT: 9000, SELOSTE_LOG_LEVEL: 'warn' });
    expect(settings).not.toHaveProperty('HOME');
  });

  test.each([
    ['SELOSTE_PORT', 'eighty'],
    ['SELOSTE_PORT', '70000'],
    ['SELOSTE_INSTANCE', 'Main; drop role'],
    ['DATABASE_URL', 'mysql://somewhere'],
    ['SELOSTE_MASTER_KEY', 'c2hvcnQ='],
    ['SELOSTE_LOG_LEVEL', 'loud'],
    ['SELOSTE_PUBLIC_URL', 'http://register.example.fi'],
    ['SELOSTE_PUBLIC_URL', 'https://register.example.fi/console'],
  ])('a wrong %s is named, and its value is not shown', (name, value) => {
    try {
      readSettings({ [name]: value });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'setting-wrong', message: expect.stringContaining(name) });
      expect(String(error)).not.toContain(value);
    }
  });
});
