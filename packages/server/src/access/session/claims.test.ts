import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../platform/database/free-port.ts';
import { roleNames } from '../../platform/database/roles.ts';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { startConsoleServer } from '../../testing/console-server.ts';
import { type ConsoleVisitor, visitConsole } from '../../testing/console-visitor.ts';
import { testKeys } from '../../testing/test-cluster.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { until } from '../../testing/until.ts';
import { CONSOLE_CLIENT, DEMO_PEOPLE, DEMO_SECRET } from '../demo-provider/demo-people.ts';
import { startDemoProvider } from '../demo-provider/demo-provider.ts';
import { ensureDemoStaff } from '../demo-provider/demo-staff.ts';
import { openClaims } from './claims.ts';
import { sessionStore } from './session-store.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();

/** What the provider would claim of each now; without an entry it knows them no more. */
const claimed = new Map<string, readonly string[]>();
beforeEach(() => {
  for (const { id, roles } of DEMO_PEOPLE) claimed.set(id, roles);
});

/** A register whose sign-in is a provider of the test's own. */
const startBoth = async () => {
  const port = await freePort();
  const provider = await startDemoProvider({
    port: 0,
    audience: 'seloste',
    console: `http://127.0.0.1:${port}`,
    rolesOf: (person) => claimed.get(person),
  });
  const server = await startConsoleServer(database, {
    SELOSTE_PORT: port,
    SELOSTE_OIDC_ISSUER: provider.issuer,
    SELOSTE_OIDC_CLIENT_ID: CONSOLE_CLIENT,
    SELOSTE_OIDC_CLIENT_SECRET: DEMO_SECRET,
  });
  const system = database.open({ role: roleNames(database.instance).system });
  await ensureDemoStaff(system, server.inForce.notice.document, provider.issuer);
  let stopped: Promise<void> | undefined;
  const stopProvider = () => {
    stopped ??= provider.stop();
    return stopped;
  };
  const stop = async () => {
    await server.stop();
    await stopProvider();
  };
  const signedIn = async (person: string) => {
    const browser = visitConsole(server.origin);
    await browser.signIn(person);
    return browser;
  };
  return { ...server, signedIn, stop, stopProvider };
};
const server = await startBoth();
afterAll(server.stop);
const { signedIn, pass, recorded, access } = server;

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
const listen = async (browser: ConsoleVisitor) => {
  const answer = await browser.call('/v1/session/events');
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
const sessions = () =>
  admin.query<{ whole: string; refresh_token: Buffer | null; ended_why: string | null }>(
    {},
    {
      text: 'select row_to_json(s)::text as whole, s.refresh_token, s.ended_why from access.session s order by s.signed_in_at desc',
    },
  );

describe('a role that the provider alone claims', () => {
  test('and takes away is gone from an open session within the minutes of the settings', async () => {
    const browser = await signedIn('aino');
    claimed.set('aino', []);
    pass(9);
    expect(await look(browser)).toBe('seen');
    pass(2);
    expect(await look(browser)).toBe('purpose-refused');
    expect(await (await browser.signed('/v1/me')).json()).toMatchObject({ roles: [], purposes_now: [] });
    expect(await whyOver(browser)).toBeUndefined();
  });

  test('and gives is there in an open session, in the same time', async () => {
    claimed.set('jari', []);
    const browser = await signedIn('jari');
    expect(await look(browser)).toBe('purpose-refused');
    claimed.set('jari', ['agent']);
    pass(11);
    expect(await look(browser)).toBe('seen');
  });

  test('is asked for once of many calls at once, and by a token that is good once, again and again', async () => {
    const browser = await signedIn('aino');
    for (const roles of [['agent'], ['biller'], ['agent']]) {
      claimed.set('aino', roles);
      pass(11);
      const { csrf } = (await (await browser.call('/v1/session')).json()) as { csrf: string };
      const headers = { 'seloste-csrf': csrf };
      const calls = await Promise.all(Array.from({ length: 8 }, () => browser.call('/v1/me', { headers })));
      expect(calls.map(({ status }) => status)).toEqual(Array(8).fill(200));
      expect(await (await browser.signed('/v1/me')).json()).toMatchObject({ roles });
    }
  });

  test('is asked for though nobody calls: an open console is told, and stays as idle as it is', async () => {
    const browser = await signedIn('aino');
    const heard = await listen(browser);
    claimed.set('aino', ['biller']);
    pass(11);
    await access.events.beat();
    await until(() => expect(heard.text).toContain('event: access\n'));
    expect(await (await browser.signed('/v1/me')).json()).toMatchObject({ roles: ['biller'] });
    for (let count = 0; count < 3; count += 1) {
      pass(11);
      await access.events.beat();
    }
    expect(await whyOver(browser)).toBe('idle');
  });

  test('of a provider that gives no refresh token holds until the session ends', async () => {
    const browser = await signedIn('aino');
    await admin.query({}, { text: 'update access.session set refresh_token = null where ended_at is null' });
    claimed.set('aino', []);
    for (let count = 0; count < 3; count += 1) {
      pass(20);
      expect(await look(browser)).toBe('seen');
    }
  });
});

describe('who is at the provider no more', () => {
  test('is signed out: the call is refused, the log says so, and an open console hears it', async () => {
    const browser = await signedIn('aino');
    const heard = await listen(browser);
    claimed.delete('aino');
    pass(11);
    expect(await look(browser)).toBe('session-ended');
    expect(await whyOver(browser)).toBe('provider');
    expect(recorded.at(-1)).toMatchObject({ operation: 'sign-out', actor: expect.any(String) });
    await until(() => expect(heard.over).toBe(true));
    expect(heard.text).toContain('event: signed-out\ndata: {"why":"provider"}');
  });

  test('is signed out by the next look of the register too, without a call', async () => {
    const browser = await signedIn('eero');
    const heard = await listen(browser);
    claimed.delete('eero');
    pass(11);
    await access.events.beat();
    await until(() => expect(heard.text).toContain('{"why":"provider"}'));
    expect(await whyOver(browser)).toBe('provider');
  });
});

describe('the refresh token', () => {
  test('is kept sealed, and forgotten when the session ends', async () => {
    const browser = await signedIn('aino');
    const [before] = await sessions();
    expect(before?.refresh_token?.length).toBeGreaterThan(40);
    expect(before?.refresh_token?.toString('latin1')).not.toMatch(/^[\w-]+$/);
    pass(11);
    expect(await look(browser)).toBe('seen');
    const [after] = await sessions();
    expect(after?.refresh_token).not.toEqual(before?.refresh_token);
    await browser.signed('/v1/session', { method: 'DELETE' });
    expect((await sessions())[0]).toMatchObject({ refresh_token: null, ended_why: 'signed_out' });
  });

  test('that is another person’s is none', async () => {
    const [aino, eero] = [await signedIn('aino'), await signedIn('eero')];
    await admin.query(
      {},
      {
        text: `update access.session s set refresh_token = (select o.refresh_token from access.session o
                 join access.actor a on a.id = o.actor where a.subject = 'eero' and o.ended_at is null order by o.signed_in_at desc limit 1)
               from access.actor b where b.id = s.actor and b.subject = 'aino' and s.ended_at is null`,
      },
    );
    pass(11);
    expect(await look(aino)).toBe('session-ended');
    expect((await eero.signed('/v1/me')).status).toBe(200);
  });
});

test('while the provider is away the work goes on for an hour, and then nobody is let in unasked', async () => {
  const away = await startBoth();
  onTestFinished(away.stop);
  const browser = await away.signedIn('aino');
  await away.stopProvider();
  for (const minutes of [11, 25, 25]) {
    away.pass(minutes);
    expect(await look(browser)).toBe('seen');
  }
  away.pass(15);
  for (let count = 0; count < 2; count += 1) expect(await look(browser)).toBe('sign-in-provider-unreachable');
  expect((await browser.signed('/v1/session', { method: 'DELETE' })).status).toBe(200);
});

test('who signs out while the provider is asked stays signed out, whatever it answers', async () => {
  const browser = await signedIn('aino');
  const store = sessionStore(server.system);
  const [row] = await admin.query<{ id: string }>(
    {},
    { text: 'select id from access.session where ended_at is null order by signed_in_at desc limit 1' },
  );
  const id = row?.id ?? '';
  const later = server.now() + 11 * 60_000;
  const claims = openClaims({
    store,
    provider: {
      renew: async () => {
        await browser.signed('/v1/session', { method: 'DELETE' });
        return { roles: ['agent'], refreshToken: null };
      },
    },
    key: testKeys.derive('refresh tokens'),
    every: 600_000,
    ended: async () => undefined,
    now: () => later,
  });
  const kept = await store.byId(id);
  if (!kept) throw new Error('no session');
  await expect(claims.renewed(kept, 'call')).rejects.toMatchObject({
    code: 'session-ended',
    extras: { why: 'signed_out' },
  });
  expect(await store.byId(id)).toMatchObject({ ended_why: 'signed_out', refreshable: false });
});

test('of two servers that find the claims too old at once, one asks', async () => {
  await signedIn('aino');
  const store = sessionStore(server.system);
  const [row] = await admin.query<{ id: string }>(
    {},
    { text: 'select id from access.session where ended_at is null order by signed_in_at desc limit 1' },
  );
  const later = server.now() + 11 * 60_000;
  const kept = await store.byId(row?.id ?? '');
  if (!kept) throw new Error('no session');
  let asked = 0;
  const renew = async () => {
    asked += 1;
    return { roles: ['biller'], refreshToken: null };
  };
  const ofServer = () =>
    openClaims({
      store,
      provider: { renew },
      key: testKeys.derive('refresh tokens'),
      every: 600_000,
      ended: async () => undefined,
      now: () => later,
    });
  const renewed = await Promise.all(
    Array.from({ length: 4 }, ofServer).map((one) => one.renewed(kept, 'call')),
  );
  expect(asked).toBe(1);
  expect(renewed.filter(({ claimed_roles }) => claimed_roles[0] === 'biller')).toHaveLength(1);
  expect(await store.byId(kept.id)).toMatchObject({ claimed_roles: ['biller'], claims_at: new Date(later) });
});
