import { describe, expect, onTestFinished, test } from 'vitest';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { startConsoleServer } from '../../testing/console-server.ts';
import { type ConsoleVisitor, visitConsole } from '../../testing/console-visitor.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { until } from '../../testing/until.ts';
import { acceptUndertaking, endStaff, endUndertaking } from '../staff.ts';
import { sessionStore } from './session-store.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const server = await startConsoleServer(database);
const { origin, issuer, pass, recorded, inForce, system } = server;
const admin = database.openAsAdmin();

const signedIn = async (person: string, at = origin) => {
  const browser = visitConsole(at);
  await browser.signIn(person);
  return browser;
};
const WORK = {
  'seloste-purpose': 'customer_service',
  'seloste-controller': 'mpy_telecom',
  'seloste-reason': 'called back',
};
const look = async (browser: ConsoleVisitor) => {
  const answer = await browser.signed('/v1/look', { headers: WORK });
  return answer.status === 200 ? 'seen' : ((await answer.json()) as { code: string }).code;
};
const whyOver = async (browser: ConsoleVisitor) =>
  ((await (await browser.call('/v1/session')).json()) as { why?: string }).why;
/** What a change announces arrives a moment later. */
const soon = (see: () => Promise<void>) => until(see);

const TEN_TO_MIDNIGHT = 24 * 60 - 10;
const minuteInFinland = (at: number): number => {
  const [hour = 0, minute = 0] = new Date(at)
    .toLocaleTimeString('sv-SE', { timeZone: 'Europe/Helsinki' })
    .split(':')
    .map(Number);
  return hour * 60 + minute;
};

/** The events of an open console as text, as far as they have come. */
const listen = async (browser: ConsoleVisitor) => {
  const answer = await browser.call('/v1/session/events');
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  const heard = { text: '', over: false };
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

describe('time', () => {
  test('ends a session that nobody uses, and not one that is used', async () => {
    const [busy, idle] = [await signedIn('aino'), await signedIn('maria')];
    for (let count = 0; count < 3; count += 1) {
      pass(20);
      expect(await look(busy)).toBe('seen');
    }
    expect(await whyOver(idle)).toBe('idle');
    expect((await idle.call('/v1/me', { headers: { 'seloste-csrf': 'x' } })).status).toBe(401);
  });

  test('to look at the session is no use of it', async () => {
    const browser = await signedIn('aino');
    for (let count = 0; count < 2; count += 1) {
      pass(14);
      expect((await browser.call('/v1/session')).status).toBe(200);
    }
    pass(3);
    expect(await whyOver(browser)).toBe('idle');
  });

  test('ends every session after its hours, used or not', async () => {
    const browser = await signedIn('aino');
    for (let minutes = 0; minutes < 700; minutes += 20) {
      pass(20);
      expect(await look(browser)).toBe('seen');
    }
    pass(20);
    expect(await whyOver(browser)).toBe('absolute');
  });

  test('takes what has long been over from the database', async () => {
    await signedIn('aino');
    pass(31 + 61);
    const open = await signedIn('eero');
    await server.access.sessions.purge();
    const rows = await admin.query<{ name: string }>(
      {},
      { text: 'select a.name from access.session s join access.actor a on a.id = s.actor' },
    );
    expect(rows).toEqual([{ name: 'Eero Laine' }]);
    expect(await admin.query({}, { text: 'select from access.spent_sign_in' })).toHaveLength(1);
    expect((await open.call('/v1/session')).status).toBe(200);
  });
});

describe('what lapses closes open sessions at once, and opens them again', () => {
  test('the undertaking', async () => {
    const browser = await signedIn('aino');
    const heard = await listen(browser);
    expect(await look(browser)).toBe('seen');
    await endUndertaking(system, { issuer, subject: 'aino' }, 'confidentiality');
    await soon(async () => expect(await look(browser)).toBe('undertaking-missing'));
    await soon(async () => expect(heard.text).toContain('event: access\n'));
    await acceptUndertaking(
      system,
      inForce.notice.document,
      { issuer, subject: 'aino' },
      {
        undertaking: 'confidentiality',
        on: '2026-01-01',
      },
    );
    await soon(async () => expect(await look(browser)).toBe('seen'));
  });

  test("the employer's agreement, and the notice's own line", async () => {
    const [maria, aino] = [await signedIn('maria'), await signedIn('aino')];
    const heard = await listen(aino);
    expect(await look(maria)).toBe('seen');
    const published = inForce.notice;
    const { contact_centre, ...others } = published.document.recipients ?? {};
    const over = { ...contact_centre, agreement: { valid_from: '2025-01-01', valid_to: '2025-12-31' } };
    const recipients = { ...others, contact_centre: over };
    inForce.notice = { ...published, edition: 2, document: { ...published.document, recipients } };
    inForce.hear(inForce.notice);
    expect(await look(maria)).toBe('agreement-missing');
    expect(await (await maria.signed('/v1/me')).json()).toMatchObject({
      agreement_missing: 'contact_centre',
    });
    expect(await look(aino)).toBe('seen');
    await soon(async () => expect(heard.text).toContain('event: notice\ndata: {"edition":2}\n'));
    const roles = { ...published.document.roles, agent: { purposes: [] } };
    inForce.notice = { ...published, document: { ...published.document, roles } };
    expect(await look(aino)).toBe('purpose-refused');
    inForce.notice = published;
  });

  test('the day: open consoles are told when it turns in Finland', async () => {
    pass(TEN_TO_MIDNIGHT - minuteInFinland(server.now()));
    const browser = await signedIn('aino');
    await server.access.events.beat();
    const heard = await listen(browser);
    await server.access.events.beat();
    await soon(async () => expect(heard.text).toContain(': still here\n\n'));
    expect(heard.text).not.toContain('event: access');
    pass(11);
    await server.access.events.beat();
    await soon(async () => expect(heard.text).toContain('event: access\n'));
  });

  test('the employment: the session can only be ended', async () => {
    const browser = await signedIn('liisa');
    await endStaff(system, { issuer, subject: 'liisa' });
    await soon(async () => expect(await look(browser)).toBe('actor-unknown'));
    expect((await browser.signed('/v1/session', { method: 'DELETE' })).status).toBe(200);
  });
});

describe('signing out', () => {
  test('ends the session of this browser and leads to the provider, without a token', async () => {
    const [here, there] = [await signedIn('aino'), await signedIn('aino')];
    const before = recorded.length;
    const answer = await here.signed('/v1/session', { method: 'DELETE' });
    const { continue_at } = (await answer.json()) as { continue_at: string };
    const address = new URL(continue_at);
    expect(address.origin).toBe(issuer);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: 'seloste-console',
      post_logout_redirect_uri: `${origin}/signed-out`,
    });
    expect(here.cookies.has('__Host-seloste-session')).toBe(false);
    expect((await there.call('/v1/session')).status).toBe(200);
    expect(recorded.slice(before)).toMatchObject([{ operation: 'sign-out', outcome: 'allowed' }]);
  });

  test('everywhere ends all sessions of the person, on other servers too, and tells open consoles', async () => {
    const second = await startConsoleServer(database, {
      SELOSTE_OIDC_ISSUER: issuer,
      SELOSTE_OIDC_CLIENT_ID: 'seloste-console',
    });
    onTestFinished(second.stop);
    const [here, elsewhere, other] = [
      await signedIn('aino'),
      visitConsole(second.origin),
      await signedIn('eero'),
    ];
    const third = await signedIn('aino');
    for (const [name, value] of third.cookies) elsewhere.cookies.set(name, value);
    const [heard, heardByOther] = [await listen(elsewhere), await listen(other)];
    expect(await look(elsewhere)).toBe('seen');
    expect((await here.signed('/v1/sessions', { method: 'DELETE' })).status).toBe(200);
    expect(await whyOver(elsewhere)).toBe('signed_out_everywhere');
    await soon(async () => expect(heard).toMatchObject({ over: true }));
    expect(heard.text).toContain('event: signed-out\ndata: {"why":"signed_out_everywhere"}\n');
    expect(heardByOther.over).toBe(false);
    expect((await other.call('/v1/session')).status).toBe(200);
  });

  test('at the provider ends the session here (back channel)', async () => {
    const browser = await signedIn('aino');
    const other = await signedIn('aino');
    await browser.signOutAtProvider(issuer);
    expect(await whyOver(browser)).toBe('provider');
    expect(recorded.at(-1)).toMatchObject({ operation: 'sign-out', outcome: 'allowed' });
    expect((await other.call('/v1/session')).status).toBe(200);
  });

  test('at another provider, of somebody whom it calls the same, ends nothing here', async () => {
    const browser = await signedIn('aino');
    const store = sessionStore(system);
    const at = new Date(server.now());
    for (const whose of [
      { issuer: 'https://other.example', subject: 'aino', sid: null },
      { issuer, subject: null, sid: null },
      { issuer, subject: 'eero', sid: null },
      { issuer, subject: 'aino', sid: 'another' },
    ])
      await store.endOfProvider(whose, at);
    expect((await browser.call('/v1/session')).status).toBe(200);
    await store.endOfProvider({ issuer, subject: 'aino', sid: null }, at);
    expect(await whyOver(browser)).toBe('provider');
  });

  test('by a logout token that is none is refused', async () => {
    const answer = await fetch(`${origin}/sign-in/back-channel-logout`, {
      method: 'POST',
      body: new URLSearchParams({ logout_token: 'eyJhbGciOiJub25lIn0.e30.' }),
    });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      400,
      'logout-token-invalid',
    ]);
  });
});
