import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { startConsoleServer } from '../../testing/console-server.ts';
import { type ConsoleVisitor, visitConsole } from '../../testing/console-visitor.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { until } from '../../testing/until.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const server = await startConsoleServer(database);
const { origin, lines, pass, access } = server;
const SESSION = '__Host-seloste-session';
const PENDING = '__Host-seloste-sign-in';

const signedIn = async (person: string) => {
  const browser = visitConsole(origin);
  await browser.signIn(person);
  return browser;
};
const listen = async (browser: ConsoleVisitor) => {
  const answer = await browser.call('/v1/session/events');
  const heard = { text: '', over: false, status: answer.status };
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = async (): Promise<void> => {
    const part = await reader?.read();
    heard.over = part?.done ?? true;
    heard.text += part?.value ?? '';
    if (!heard.over) return read();
  };
  read().catch(() => undefined);
  return heard;
};

describe('the sign-in leads nowhere but into the console', () => {
  test.each([
    '//evil.example',
    '/\\evil.example',
    '/%5cevil.example',
    '%2f%2fevil.example',
    '/%2f/evil.example',
    'https://evil.example',
    '/\u2028/evil.example',
    '/a\r\nset-cookie: __Host-seloste-session=x',
    '/@evil.example',
    '/.//evil.example/..//evil.example',
  ])('return_to %j', async (wish) => {
    const answer = await visitConsole(origin).signIn('aino', wish);
    const there = answer.headers.get('location') ?? '';
    expect(new URL(there, origin).origin).toBe(origin);
    expect(there).toMatch(/^\/(?![/\\])/);
    for (const cookie of answer.headers.getSetCookie()) expect(cookie).not.toMatch(/=x(;|$)/);
  });

  test('nor the page of a sign-in that failed', async () => {
    const browser = visitConsole(origin);
    const back = await browser.goToProvider('aino', '/sign-in?return_to=//evil.example');
    back.searchParams.set('error', 'access_denied');
    back.searchParams.set('error_description', '<script>alert(1)</script>');
    back.searchParams.delete('code');
    const there = (await browser.call(back.pathname + back.search)).headers.get('location') ?? '';
    expect(there).toMatch(/^\/signed-out\?code=[a-z-]+$/);
  });

  test('by whatever name the machine was asked, the way goes over the public address', async () => {
    const location = await new Promise<string>((done, failed) =>
      request(`${origin}/sign-in?return_to=/desk`, { headers: { host: 'evil.example' } }, (answer) => {
        answer.resume();
        done(answer.headers.location ?? '');
      })
        .on('error', failed)
        .end(),
    );
    expect(new URL(location).origin).toBe(origin);
  });
});

describe('cookies that nobody gave out', () => {
  test.each([
    [
      'two of one name: the first counts, as browsers sort them',
      (own: string) => `${SESSION}=${own}; ${SESSION}=x`,
      200,
    ],
    ['without the prefix', (own: string) => `seloste-session=${own}`, 401],
    ['of another case', (own: string) => `${SESSION.toLowerCase()}=${own}`, 401],
    ['very long', (own: string) => `${SESSION}=${own}${'A'.repeat(8000)}`, 401],
    ['a name of every object', () => '__proto__=x; constructor=y', 401],
    [
      'the sign-in under way in the place of the session',
      () => `${SESSION}=${'A'.repeat(43)}.${'A'.repeat(22)}`,
      401,
    ],
  ])('%s', async (_what, cookie, status) => {
    const browser = await signedIn('aino');
    const own = browser.cookies.get(SESSION) ?? '';
    const answer = await fetch(`${origin}/v1/session`, {
      headers: { cookie: cookie(own), 'sec-fetch-site': 'same-origin' },
    });
    expect(answer.status).toBe(status);
  });

  test('all that the register sets are for this host alone, over a safe wire, and out of reach of scripts', async () => {
    const browser = await signedIn('aino');
    await browser.signed('/v1/session', { method: 'DELETE' });
    expect(browser.given.length).toBeGreaterThan(3);
    for (const line of browser.given) {
      expect(line).toMatch(/^__Host-seloste-(session|sign-in)=/);
      for (const part of ['Path=/', 'HttpOnly', 'Secure']) expect(line).toContain(part);
      expect(line).toMatch(/SameSite=(Strict|Lax)/);
      expect(line).not.toContain('Domain');
    }
  });

  test('the cookie of the sign-in is no session, and the session no sign-in', async () => {
    const browser = visitConsole(origin);
    const back = await browser.goToProvider('aino');
    const pending = browser.cookies.get(PENDING) ?? '';
    browser.cookies.set(SESSION, pending);
    expect((await browser.call('/v1/session')).status).toBe(401);
    browser.cookies.set(PENDING, (await signedIn('eero')).cookies.get(SESSION) ?? '');
    const answer = await browser.call(back.pathname + back.search);
    expect(answer.headers.get('location')).toContain('sign-in-expired');
  });
});

describe('a callback is good for the sign-in that it belongs to', () => {
  test('the state of one and the code of another', async () => {
    const [one, other] = [visitConsole(origin), visitConsole(origin)];
    const [mine, theirs] = [await one.goToProvider('aino'), await other.goToProvider('eero')];
    mine.searchParams.set('code', theirs.searchParams.get('code') ?? '');
    const answer = await one.call(mine.pathname + mine.search);
    expect(answer.headers.get('location')).toBe('/signed-out?code=sign-in-failed');
    expect(one.cookies.has(SESSION)).toBe(false);
  });

  test('two states in one address', async () => {
    const browser = visitConsole(origin);
    const back = await browser.goToProvider('aino');
    back.searchParams.append('state', 'other');
    await browser.call(back.pathname + back.search);
    expect(browser.cookies.has(SESSION)).toBe(false);
  });

  test('two windows at once: the first state is forgotten, not confused', async () => {
    const browser = visitConsole(origin);
    const first = await browser.goToProvider('aino');
    const second = await browser.goToProvider('eero');
    expect((await browser.call(first.pathname + first.search)).headers.get('location')).toContain(
      'sign-in-expired',
    );
    await browser.call(second.pathname + second.search);
    expect(await (await browser.call('/v1/session')).json()).toMatchObject({ name: expect.any(String) });
  });

  test('the same one many times at once begins one session', async () => {
    const browser = visitConsole(origin);
    const back = await browser.goToProvider('aino');
    const cookie = `${PENDING}=${browser.cookies.get(PENDING)}`;
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        fetch(origin + back.pathname + back.search, { redirect: 'manual', headers: { cookie } }),
      ),
    );
    const begun = answers.filter((answer) => answer.headers.getSetCookie().join().includes(`${SESSION}=`));
    expect(begun.length).toBe(1);
  });
});

describe('an open stream of events', () => {
  test('ends when the hours of the session are over, and opens for nobody after', async () => {
    const browser = await signedIn('aino');
    const heard = await listen(browser);
    pass(13 * 60);
    await access.events.beat();
    await until(() => expect(heard.over).toBe(true));
    expect(heard.text).toContain('event: signed-out\ndata: {"why":"absolute"}');
    expect((await listen(browser)).status).toBe(401);
  });

  test('ends when nobody has used the session for too long', async () => {
    const browser = await signedIn('aino');
    const heard = await listen(browser);
    pass(31);
    await access.events.beat();
    await until(() => expect(heard.over).toBe(true));
    expect(heard.text).toContain('event: signed-out\ndata: {"why":"idle"}');
  });

  test('is one of a few: nobody takes all', async () => {
    const browser = await signedIn('aino');
    const opened: Awaited<ReturnType<typeof listen>>[] = [];
    for (let count = 0; count < 13; count += 1) opened.push(await listen(browser));
    expect(opened.map(({ status }) => status).filter((status) => status !== 200)).toEqual([429]);
    expect((await browser.signed('/v1/session', { method: 'DELETE' })).status).toBe(200);
    await until(() => expect(opened.every(({ over }) => over)).toBe(true));
  });
});

test('a session ended while it is rotated stays ended, whichever secret comes', async () => {
  const browser = await signedIn('aino');
  const first = browser.cookies.get(SESSION) ?? '';
  pass(16);
  await browser.signed('/v1/me');
  const next = browser.cookies.get(SESSION) ?? '';
  expect(next).not.toBe(first);
  const other = await signedIn('aino');
  await other.signed('/v1/sessions', { method: 'DELETE' });
  for (const secret of [first, next]) {
    browser.cookies.set(SESSION, secret);
    expect((await browser.call('/v1/session')).status).toBe(401);
  }
});

test('the log of the program tells neither names nor secrets, states or addresses', async () => {
  const browser = visitConsole(origin);
  const back = await browser.goToProvider('aino', '/sign-in?return_to=/customers/secret-path');
  const pending = browser.cookies.get(PENDING) ?? '';
  await browser.call(back.pathname + back.search);
  const { csrf } = (await (await browser.call('/v1/session')).json()) as { csrf: string };
  await browser.signed('/v1/look?q=Esimerkki', { headers: { 'seloste-reason': 'about Esimerkki' } });
  const written = lines.join('\n');
  const secrets = [
    csrf,
    pending,
    browser.cookies.get(SESSION),
    back.searchParams.get('state'),
    back.searchParams.get('code'),
  ];
  for (const secret of [...secrets, 'Mäkelä', 'Esimerkki', 'secret-path'])
    expect(written.includes(String(secret))).toBe(false);
});
