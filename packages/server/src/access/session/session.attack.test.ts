import { once } from 'node:events';
import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { startConsoleServer } from '../../testing/console-server.ts';
import { visitConsole } from '../../testing/console-visitor.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { until } from '../../testing/until.ts';
import { sessionSecrets } from './session-cookie.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const server = await startConsoleServer(database);
const { origin, pass, recorded } = server;
const SESSION = '__Host-seloste-session';
const PENDING = '__Host-seloste-sign-in';

const signedIn = async (person: string) => {
  const browser = visitConsole(origin);
  await browser.signIn(person);
  return browser;
};
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;
const WORK = {
  'seloste-purpose': 'customer_service',
  'seloste-controller': 'mpy_telecom',
  'seloste-reason': 'called back',
};

describe('another site cannot call with the cookie', () => {
  test.each(['GET', 'POST'])('%s without the token', async (method) => {
    const browser = await signedIn('aino');
    const answer = await browser.call(method === 'GET' ? '/v1/look' : '/v1/write', { method, headers: WORK });
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'csrf-token-missing']);
  });

  test('with the token of another session, or a made-up one', async () => {
    const [victim, attacker] = [await signedIn('aino'), await signedIn('eero')];
    const { csrf } = (await (await attacker.call('/v1/session')).json()) as { csrf: string };
    for (const token of [csrf, 'A'.repeat(43), `${csrf} `, '']) {
      const answer = await victim.call('/v1/me', { headers: { 'seloste-csrf': token } });
      expect(await codeOf(answer)).toBe('csrf-token-missing');
    }
  });

  test.each([
    ['says that it is another', { 'sec-fetch-site': 'cross-site' }],
    ['is a sister site', { 'sec-fetch-site': 'same-site' }],
    ['has another origin', { origin: 'https://evil.example' }],
    ['hides its origin', { origin: 'null' }],
  ])('that %s, token or not', async (_what, headers) => {
    const browser = await signedIn('aino');
    expect(await codeOf(await browser.signed('/v1/me', { headers }))).toBe('call-from-elsewhere');
  });

  test('nor read the token: the calls without one ask where they come from', async () => {
    const browser = await signedIn('aino');
    for (const path of ['/v1/session', '/v1/session/events']) {
      for (const site of ['cross-site', 'same-site', 'none']) {
        const answer = await browser.call(path, { headers: { 'sec-fetch-site': site } });
        expect(await codeOf(answer)).toBe('call-from-elsewhere');
      }
      const silent = await fetch(origin + path, {
        headers: { cookie: `${SESSION}=${browser.cookies.get(SESSION)}` },
      });
      expect(await codeOf(silent)).toBe('call-from-elsewhere');
    }
  });

  test('nor sign anybody out', async () => {
    const browser = await signedIn('aino');
    for (const path of ['/v1/session', '/v1/sessions'])
      expect((await browser.call(path, { method: 'DELETE' })).status).toBe(403);
    expect((await browser.call('/v1/session')).status).toBe(200);
  });
});

describe('a sign-in belongs to the browser that began it', () => {
  const lands = (answer: Response) => answer.headers.get('location');

  test('another browser cannot bring it back', async () => {
    const back = await visitConsole(origin).goToProvider('aino');
    const victim = visitConsole(origin);
    expect(lands(await victim.call(back.pathname + back.search))).toBe(
      '/signed-out?code=sign-in-cookie-missing',
    );
    await victim.call('/sign-in');
    expect(lands(await victim.call(back.pathname + back.search))).toBe('/signed-out?code=sign-in-expired');
    expect(victim.cookies.has(SESSION)).toBe(false);
  });

  test('what another site sends back does not take away the one under way', async () => {
    const browser = visitConsole(origin);
    const back = await browser.goToProvider('aino');
    await browser.call('/sign-in/callback?code=x&state=y');
    expect(lands(await browser.call(back.pathname + back.search))).toBe('/');
  });

  test('nor can it be brought back twice, not even with its cookie', async () => {
    const browser = visitConsole(origin);
    const back = await browser.goToProvider('aino');
    const pending = browser.cookies.get(PENDING) ?? '';
    expect(lands(await browser.call(back.pathname + back.search))).toBe('/');
    const thief = visitConsole(origin);
    thief.cookies.set(PENDING, pending);
    expect(lands(await thief.call(back.pathname + back.search))).toBe('/signed-out?code=sign-in-expired');
    expect(thief.cookies.has(SESSION)).toBe(false);
  });

  test('nor after ten minutes, nor with a cookie that somebody changed', async () => {
    const browser = visitConsole(origin);
    const back = await browser.goToProvider('aino');
    const pending = browser.cookies.get(PENDING) ?? '';
    browser.cookies.set(PENDING, `${pending.slice(0, -4)}AAAA`);
    expect(lands(await browser.call(back.pathname + back.search))).toContain('sign-in-expired');
    browser.cookies.set(PENDING, pending);
    pass(11);
    expect(lands(await browser.call(back.pathname + back.search))).toContain('sign-in-expired');
  });

  test('a session that was planted before is not the one after', async () => {
    const attacker = await signedIn('eero');
    const planted = attacker.cookies.get(SESSION) ?? '';
    const victim = visitConsole(origin);
    victim.cookies.set(SESSION, planted);
    await victim.signIn('aino');
    expect(victim.cookies.get(SESSION)).not.toBe(planted);
    expect(await (await victim.call('/v1/session')).json()).toMatchObject({ name: 'Aino Mäkelä' });
    const answer = await attacker.call('/v1/session');
    expect(await answer.json()).toMatchObject({ code: 'session-ended', why: 'replaced' });
  });
});

test('a session that ends while the body of its call is on its way takes the call with it', async () => {
  const browser = await signedIn('aino');
  const { csrf } = (await (await browser.call('/v1/session')).json()) as { csrf: string };
  const usedAt = async () => {
    const [row] = await database
      .openAsAdmin()
      .query<{ last: number }>(
        {},
        { text: 'select extract(epoch from max(last_used_at))::float8 as last from access.session' },
      );
    return row?.last ?? 0;
  };
  pass(2); // the call that enters is noted
  const before = await usedAt();
  const sending = request(`${origin}/v1/write`, {
    method: 'POST',
    headers: {
      ...WORK,
      cookie: `${SESSION}=${browser.cookies.get(SESSION)}`,
      'sec-fetch-site': 'same-origin',
      'seloste-csrf': csrf,
      'content-type': 'application/json',
    },
  });
  const answered = once(sending, 'response');
  sending.write('{');
  await until(async () => expect(await usedAt()).toBeGreaterThan(before));
  expect((await browser.signed('/v1/sessions', { method: 'DELETE' })).status).toBe(200);
  sending.end('}');
  const [answer] = await answered;
  answer.resume();
  expect(answer.statusCode).toBe(401);
});

describe('the secret of a session', () => {
  test('is replaced with time; calls under way may still come with the one before', async () => {
    const browser = await signedIn('aino');
    const first = browser.cookies.get(SESSION) ?? '';
    pass(14);
    await browser.signed('/v1/me');
    expect(browser.cookies.get(SESSION)).toBe(first);
    pass(2);
    await browser.signed('/v1/me');
    const second = browser.cookies.get(SESSION) ?? '';
    expect(second).not.toBe(first);
    await browser.signed('/v1/me'); // shows the new one
    const late = visitConsole(origin);
    late.cookies.set(SESSION, first);
    expect((await late.signed('/v1/me')).status).toBe(200);
    expect(late.cookies.get(SESSION)).toBe(first);
    expect((await browser.signed('/v1/me')).status).toBe(200);
  });

  test('may get lost on its way: the one before goes on, and another is offered', async () => {
    const browser = await signedIn('aino');
    const first = browser.cookies.get(SESSION) ?? '';
    pass(16);
    await browser.signed('/v1/me');
    const lost = browser.cookies.get(SESSION) ?? '';
    browser.cookies.set(SESSION, first);
    pass(2);
    expect((await browser.signed('/v1/me')).status).toBe(200);
    expect([first, lost]).not.toContain(browser.cookies.get(SESSION));
    expect((await browser.signed('/v1/me')).status).toBe(200);
  });

  test('that comes back after it was replaced is a copy: the session ends for both', async () => {
    const browser = await signedIn('aino');
    const thief = visitConsole(origin);
    thief.cookies.set(SESSION, browser.cookies.get(SESSION) ?? '');
    pass(16);
    await browser.signed('/v1/me');
    await browser.signed('/v1/me');
    pass(2);
    expect(await (await thief.call('/v1/session')).json()).toMatchObject({
      code: 'session-ended',
      why: 'replayed',
    });
    expect(recorded.at(-1)).toMatchObject({ outcome: 'refused', code: 'session-ended' });
    expect(await (await browser.call('/v1/session')).json()).toMatchObject({ why: 'replayed' });
  });

  test('is in the database as a hash only', async () => {
    const browser = await signedIn('aino');
    const [secret = '', mark = ''] = (browser.cookies.get(SESSION) ?? '').split('.');
    const [row] = await database
      .openAsAdmin()
      .query<{ all: string }>({}, { text: 'select json_agg(s)::text as all from access.session s' });
    for (const part of [secret, mark, Buffer.from(secret).toString('hex')])
      expect(row?.all).not.toContain(part);
  });

  test('that the register never gave out does not reach the database, and nobody may try without end', async () => {
    const other = sessionSecrets(Buffer.alloc(32, 1)).make().value;
    const browser = visitConsole(origin);
    const tryOn = (value: string) => {
      browser.cookies.set(SESSION, value);
      return browser.call('/v1/session');
    };
    for (const value of [other, 'x', `${other}x`])
      expect(await codeOf(await tryOn(value))).toBe('session-missing');
    expect(browser.given.at(-1)).toContain('Max-Age=0');
    let answer = await tryOn(other);
    for (let count = 0; count < 300 && answer.status === 401; count += 1) answer = await tryOn(other);
    expect(await codeOf(answer)).toBe('too-many-refusals');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await (await signedIn('aino')).call('/v1/session')).status).toBe(200);
  });
});
