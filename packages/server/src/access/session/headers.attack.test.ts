import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { startConsoleServer } from '../../testing/console-server.ts';
import { visitConsole } from '../../testing/console-visitor.ts';
import { createTestDatabase } from '../../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const { origin } = await startConsoleServer(database);
const SESSION = '__Host-seloste-session';

const signedIn = async (person: string) => {
  const browser = visitConsole(origin);
  await browser.signIn(person);
  const { csrf } = (await (await browser.call('/v1/session')).json()) as { csrf: string };
  return { ...browser, csrf, cookie: `${SESSION}=${browser.cookies.get(SESSION)}` };
};

/** Sends the bytes of a call as they are, and gives all that comes until the server closes. */
const send = (lines: readonly string[], body = ''): Promise<string> =>
  new Promise((done, failed) => {
    const { hostname, port } = new URL(origin);
    let text = '';
    const socket = connect(Number(port), hostname, () =>
      socket.write([...lines, 'Connection: close', '', body].join('\r\n')),
    );
    socket.on('data', (bytes) => {
      text += bytes.toString();
    });
    socket.on('end', () => done(text));
    socket.on('error', failed);
  });
const statusesIn = (text: string): string[] =>
  [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => status ?? '');

const look = async (...more: string[]) => {
  const { cookie, csrf } = await signedIn('aino');
  return send([
    'GET /v1/look HTTP/1.1',
    `Host: ${new URL(origin).host}`,
    `Cookie: ${cookie}`,
    `Seloste-CSRF: ${csrf}`,
    'Sec-Fetch-Site: same-origin',
    'Seloste-Controller: mpy_telecom',
    'Seloste-Reason: called back',
    ...more,
  ]);
};

describe('a call is made under the purpose that its one header names', () => {
  test('as it is', async () => {
    const text = await look('Seloste-Purpose: customer_service');
    expect(statusesIn(text)).toEqual(['200']);
    expect(text).toContain('"purpose":"customer_service"');
  });

  test.each([
    ['named twice', ['Seloste-Purpose: customer_service', 'Seloste-Purpose: billing']],
    ['named twice, alike', ['Seloste-Purpose: customer_service', 'seloste-purpose: customer_service']],
    ['named with an underscore', ['Seloste_Purpose: customer_service']],
    ['folded over two lines', ['Seloste-Purpose: customer_', ' service']],
    ['with a space before the colon', ['Seloste-Purpose : customer_service']],
    ['with a bare line feed', ['Seloste-Purpose: billing\nSeloste-Purpose: customer_service']],
    ['with a null', ['Seloste-Purpose: customer_service\0']],
    ['ended by a bare return', ['X: y\rSeloste-Purpose: customer_service']],
    ['as a list', ['Seloste-Purpose: customer_service, billing']],
    ['in another case', ['Seloste-Purpose: Customer_Service']],
    ['of every object', ['Seloste-Purpose: __proto__']],
  ])('%s is none', async (_how, headers) => {
    const text = await look(...headers);
    expect(statusesIn(text)).not.toContain('200');
    expect(text).not.toContain('"purpose":"customer_service"');
  });

  test.each([
    ['twice', ['Seloste-CSRF: x']],
    ['where it comes from, twice', ['Sec-Fetch-Site: cross-site']],
    ['another origin', ['Origin: https://evil.example']],
  ])('and refused when it says %s', async (_what, headers) => {
    const text = await look('Seloste-Purpose: customer_service', ...headers);
    expect(statusesIn(text)).toEqual(['403']);
  });

  test.each([
    ['a length and chunks', ['Content-Length: 4', 'Transfer-Encoding: chunked']],
    ['two lengths', ['Content-Length: 4', 'Content-Length: 60']],
    ['chunks under another name', ['Transfer-Encoding: xchunked']],
    ['a length with a sign', ['Content-Length: +4']],
  ])('a second call does not hide in a body with %s', async (_how, headers) => {
    const { cookie } = await signedIn('aino');
    const hidden = `0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n`;
    const first = [
      `POST /v1/write HTTP/1.1`,
      `Host: ${new URL(origin).host}`,
      `Cookie: ${cookie}`,
      ...headers,
    ];
    const text = await send(first, hidden);
    expect(text).not.toContain('"status":"ok"');
    expect(statusesIn(text)).not.toContain('200');
  });
});

describe('another site sends nothing with the cookie', () => {
  const WORK = {
    'seloste-purpose': 'customer_service',
    'seloste-controller': 'mpy_telecom',
    'seloste-reason': 'called back',
  };

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-8',
    'application/json, text/plain',
    'text/plain;application/json',
    '',
  ])('as %j', async (type) => {
    const { cookie } = await signedIn('aino');
    const answer = await fetch(`${origin}/v1/write?_method=POST`, {
      method: 'POST',
      headers: { cookie, ...WORK, 'content-type': type, 'x-http-method-override': 'GET' },
      body: '{"a":1}',
    });
    expect([403, 415]).toContain(answer.status);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('nor is it told that it may: no answer to a preflight, and no permission on an answer', async () => {
    const { cookie } = await signedIn('aino');
    const asking = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    for (const [path, method] of [
      ['/v1/write', 'OPTIONS'],
      ['/v1/session', 'OPTIONS'],
      ['/v1/session', 'GET'],
      ['/sign-in', 'GET'],
    ] as const) {
      const answer = await fetch(origin + path, {
        method,
        redirect: 'manual',
        headers: { cookie, ...asking },
      });
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

test('many who sign out at once end one session, and a call that comes with it is refused', async () => {
  const { call, csrf, cookies } = await signedIn('aino');
  const secret = cookies.get(SESSION) ?? '';
  const headers = { 'seloste-csrf': csrf };
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      call(index % 2 === 0 ? '/v1/session' : '/v1/sessions', { method: 'DELETE', headers }),
    ),
  );
  expect(answers.every(({ status }) => status === 200 || status === 401)).toBe(true);
  expect(answers.some(({ status }) => status === 200)).toBe(true);
  cookies.set(SESSION, secret);
  expect((await call('/v1/me', { headers })).status).toBe(401);
});
