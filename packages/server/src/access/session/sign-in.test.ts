import { describe, expect, onTestFinished, test } from 'vitest';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { startConsoleServer } from '../../testing/console-server.ts';
import { visitConsole } from '../../testing/console-visitor.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { endStaff } from '../staff.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const server = await startConsoleServer(database);
const { origin, issuer, recorded } = server;
const admin = database.openAsAdmin();

const SESSION = '__Host-seloste-session';
const PENDING = '__Host-seloste-sign-in';

describe('a sign-in', () => {
  test('goes over the provider and comes back to where it began', async () => {
    const browser = visitConsole(origin);
    const there = await browser.call('/sign-in?return_to=/cases&language=sv');
    expect(there.status).toBe(302);
    const asked = new URL(there.headers.get('location') ?? '');
    expect(asked.origin).toBe(issuer);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'openid profile',
      code_challenge_method: 'S256',
      redirect_uri: `${origin}/sign-in/callback`,
      ui_locales: 'sv',
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.searchParams.get(name)?.length).toBeGreaterThan(40);

    const back = await browser.signIn('aino', '/cases?status=open');
    expect(back.status).toBe(303);
    expect(back.headers.get('location')).toBe('/cases?status=open');
    expect(back.headers.get('cache-control')).toBe('no-store');
    expect(browser.cookies.has(PENDING)).toBe(false);
    expect(recorded).toMatchObject([
      { operation: 'sign-in', outcome: 'allowed', actor: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    ]);
    const entry = await server.audit.looksByActor(recorded[0]?.actor ?? '');
    expect(entry.items).toMatchObject([{ operation: 'sign-in', outcome: 'allowed' }]);
  });

  test('leaves cookies that no script, no other host and no other site can use', async () => {
    const browser = visitConsole(origin);
    await browser.signIn('aino');
    const given = (name: string) => browser.given.filter((line) => line.startsWith(`${name}=`));
    expect(given(PENDING)[0]).toMatch(/; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(given(SESSION)[0]).toMatch(/=[\w-]{43}\.[\w-]{22}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  });

  test('lets the console call: who it is, what it may do', async () => {
    const browser = visitConsole(origin);
    await browser.signIn('outi');
    const session = (await (await browser.call('/v1/session')).json()) as Record<string, string>;
    expect(session).toMatchObject({ name: 'Outi Kallio', csrf: expect.stringMatching(/^[\w-]{43}$/) });
    const lasts = (end: string) =>
      (Date.parse(session[end] ?? '') - Date.parse(session.signed_in_at ?? '')) / 60_000;
    expect([lasts('idle_ends_at'), lasts('ends_at')]).toEqual([30, 720]);
    expect(await (await browser.signed('/v1/me')).json()).toMatchObject({
      name: 'Outi Kallio',
      roles: ['officer'],
      duties: expect.arrayContaining(['audit']),
      purposes_now: expect.arrayContaining([
        {
          purpose: 'subject_rights',
          controllers: ['mpy_osuuskunta', 'mpy_yrityspalvelut', 'mpy_telecom'],
          because: 'role',
        },
      ]),
      undertakings_missing: [],
      agreement_missing: null,
    });
    const look = await browser.signed('/v1/look', {
      headers: {
        'seloste-purpose': 'subject_rights',
        'seloste-controller': 'mpy_telecom',
        'seloste-reason': 'request 7',
      },
    });
    expect(await look.json()).toMatchObject({ purpose: 'subject_rights', reason: 'request 7' });
  });

  test('says which undertaking is missing', async () => {
    const browser = visitConsole(origin);
    await browser.signIn('ville');
    expect(await (await browser.signed('/v1/me')).json()).toMatchObject({
      purposes: [],
      purposes_now: [],
      undertakings_missing: [{ undertaking: 'confidentiality', roles: ['agent'] }],
    });
  });

  test('begins at the public address, by whatever name the machine was reached', async () => {
    const other = origin.replace('127.0.0.1', 'localhost');
    const answer = await fetch(`${other}/sign-in?return_to=/cases`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe(`${origin}/sign-in?return_to=%2Fcases&moved=1`);
  });

  test('is told without a session as such', async () => {
    const browser = visitConsole(origin);
    const answer = await browser.call('/v1/session');
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'session-missing' });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="seloste"');
  });

  test('as somebody else replaces the one before, at the provider too', async () => {
    const browser = visitConsole(origin);
    await browser.signIn('eero');
    const back = await browser.goToProvider('outi', '/sign-in?prompt=login');
    await browser.call(back.pathname + back.search);
    expect(await (await browser.call('/v1/session')).json()).toMatchObject({ name: 'Outi Kallio' });
  });

  test('asks anew who it is when the one before ran out by itself', async () => {
    const browser = visitConsole(origin);
    await browser.signIn('eero');
    const promptOf = async () =>
      new URL((await browser.call('/sign-in')).headers.get('location') ?? '').searchParams.get('prompt');
    expect(await promptOf()).toBeNull();
    server.pass(31);
    expect(await promptOf()).toBe('login');
    await browser.signIn('eero');
    expect(await promptOf()).toBeNull();
    server.pass(13 * 60);
    expect(await promptOf()).toBe('login');
  });
});

describe('a sign-in that fails', () => {
  const codeOf = (answer: Response) =>
    new URL(answer.headers.get('location') ?? '', origin).searchParams.get('code');

  test('because it was given up tells so, with the way back', async () => {
    const browser = visitConsole(origin);
    const there = await browser.call('/sign-in?return_to=/cases');
    const state = new URL(there.headers.get('location') ?? '').searchParams.get('state');
    const back = await browser.call(
      `/sign-in/callback?${new URLSearchParams({ error: 'access_denied', state: state ?? '', iss: issuer })}`,
    );
    expect(back.headers.get('location')).toBe('/signed-out?code=sign-in-declined&return_to=%2Fcases');
    expect(recorded.at(-1)).toEqual({
      operation: 'sign-in',
      outcome: 'refused',
      code: 'sign-in-declined',
      actor: null,
    });
  });

  test('because the person was taken off the staff list leaves no session', async () => {
    await endStaff(server.system, { issuer, subject: 'jari' });
    const browser = visitConsole(origin);
    expect(codeOf(await browser.signIn('jari'))).toBe('actor-unknown');
    expect(browser.cookies.has(SESSION)).toBe(false);
    expect(recorded.at(-1)).toMatchObject({ outcome: 'refused', code: 'actor-unknown' });
  });

  test('because a service has no business at the console leaves no session', async () => {
    await admin.query({}, { text: "update access.actor set kind = 'service' where subject = 'sanna'" });
    const browser = visitConsole(origin);
    expect(codeOf(await browser.signIn('sanna'))).toBe('actor-unknown');
    expect(browser.cookies.has(SESSION)).toBe(false);
  });

  test('because the code is not one of the provider', async () => {
    const browser = visitConsole(origin);
    const back = await browser.goToProvider('aino');
    back.searchParams.set('code', 'made-up');
    expect(codeOf(await browser.call(back.pathname + back.search))).toBe('sign-in-failed');
    expect(browser.cookies.has(SESSION)).toBe(false);
    expect(recorded.at(-1)).toMatchObject({ outcome: 'failed', code: 'sign-in-failed' });
  });

  test('because the provider is away, or there is none for the console', async () => {
    const away = await startConsoleServer(database, {
      SELOSTE_OIDC_ISSUER: 'http://127.0.0.1:9',
      SELOSTE_OIDC_CLIENT_ID: 'console',
    });
    onTestFinished(away.stop);
    expect(codeOf(await visitConsole(away.origin).call('/sign-in'))).toBe('sign-in-provider-unreachable');
    const none = await startConsoleServer(database, { SELOSTE_OIDC_ISSUER: issuer });
    onTestFinished(none.stop);
    expect(codeOf(await visitConsole(none.origin).call('/sign-in'))).toBe('console-sign-in-not-configured');
  });

  test('writes nothing of it into the log of the server: no code, no state, no name', async () => {
    const browser = visitConsole(origin);
    const back = await browser.goToProvider('aino');
    const secret = [back.searchParams.get('code') ?? '', back.searchParams.get('state') ?? ''];
    await browser.call(back.pathname + back.search);
    const text = server.lines.join('\n');
    for (const word of [...secret, 'Mäkelä', browser.cookies.get(SESSION) ?? ''])
      expect(text).not.toContain(word);
    expect(text).toContain('/sign-in/callback');
  });
});

test('sign-ins of one address are counted, and the API goes on', async () => {
  const crowded = await startConsoleServer(database, { SELOSTE_OIDC_ISSUER: issuer });
  onTestFinished(crowded.stop);
  const browser = visitConsole(crowded.origin);
  for (let count = 0; count < 300; count += 1) expect((await browser.call('/sign-in')).status).toBe(303);
  const over = await browser.call('/sign-in');
  expect(await over.json()).toMatchObject({ status: 429, code: 'too-many-sign-ins' });
  expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await browser.call('/v1/session')).status).toBe(401);
  const signOut = await browser.call('/sign-in/back-channel-logout', {
    method: 'POST',
    body: new URLSearchParams({ logout_token: 'none' }),
  });
  expect(await signOut.json()).toMatchObject({ code: 'console-sign-in-not-configured' }); // heard, where sign-ins are not
});
