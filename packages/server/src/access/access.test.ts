// Over 400 lines: each way a person could try is one test, and they share one running server.
import { once } from 'node:events';
import { request } from 'node:http';
import { Type } from 'typebox';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { buildHttp } from '../http/build-http.ts';
import { readCurrentNotice } from '../notice/drift.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import { roleNames } from '../platform/database/roles.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { testKeys } from '../testing/test-cluster.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { until } from '../testing/until.ts';
import type { CaseInHand, NoticeView, RefusedAccess } from './access.ts';
import { obtainDemoToken } from './demo-provider/obtain-token.ts';
import { addMeRoutes } from './me.routes.ts';
import { openAccess } from './open-access.ts';
import { acceptUndertaking, assignRole, endRole, endStaff, endUndertaking } from './staff.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const { instance, server } = database;
const system = database.open({ role: roleNames(instance).system });
const admin = database.openAsAdmin();
const inForce = await withClient(database.admin, readCurrentNotice);
const [stored] = await admin.query<{ plan: NoticeView['plan'] }>(
  {},
  { text: 'select plan from notice.version' },
);
if (!inForce || !stored) throw new Error('no notice in force');
const published: NoticeView = { edition: inForce.edition, document: inForce.document, plan: stored.plan };
let notice = published;
const refusals: RefusedAccess[] = [];

const inHand = new Map<string, CaseInHand>([
  ['open', { number: 'C-2026-000001', controller: 'mpy_telecom', status: 'open' }],
  ['closed', { number: 'C-2026-000002', controller: 'mpy_telecom', status: 'closed' }],
  ['elsewhere', { number: 'C-2026-000001', controller: 'mpy_yrityspalvelut', status: 'open' }],
]);
const access = await openAccess({
  settings: {
    SELOSTE_OIDC_AUDIENCE: 'seloste',
    SELOSTE_OIDC_ROLES_CLAIM: 'roles',
    SELOSTE_OIDC_TOKEN_TYPES: 'at+jwt',
    SELOSTE_DEMO_SIGN_IN_PORT: 0,
    SELOSTE_PEOPLE: 'invented',
    SELOSTE_PORT: 8080,
    SELOSTE_OIDC_SCOPES: 'openid profile',
    SELOSTE_SESSION_IDLE_MINUTES: 30,
    SELOSTE_SESSION_HOURS: 12,
    SELOSTE_SESSION_ROTATION_MINUTES: 15,
    SELOSTE_SESSION_CLAIMS_MINUTES: 10,
    SELOSTE_DATABASE_CONNECTIONS: 20,
  },
  server,
  instance,
  notice: () => notice,
  refreshNotice: async () => undefined,
  recordRefusal: async (refusal) => void refusals.push(refusal),
  recordSignIn: async () => undefined,
  onNoticeChange: () => () => undefined,
  keys: testKeys,
  findCase: async (id) => inHand.get(id),
});

const body = { awaited: Promise.withResolvers<void>() };
const slow = { begun: Promise.withResolvers<void>(), go: Promise.withResolvers<void>() };
const http = await buildHttp({
  version: '0',
  log: { level: 'silent' },
  readiness: {},
  guard: access.guard,
  rateLimit: { calls: 60, seconds: 60 },
  api: [
    (api) => addMeRoutes(api, () => notice),
    (api) => {
      api.get('/whoever', { config: { access: 'public' } }, async (request) => ({ actor: request.letIn }));
      api.get('/call/:id', async ({ access: call }) => call);
      api.get('/log', { config: { access: { duty: 'audit' } } }, async ({ access: call }) => call);
      api.post(
        '/body',
        { schema: { body: Type.Object({}) }, onRequest: async () => body.awaited.resolve() },
        async () => ({}),
      );
      api.get('/traffic', async ({ access: call }) =>
        access.gate.query(call, { text: 'select own_number from register.traffic_record' }),
      );
      api.get('/lost', async ({ access: call }) =>
        access.gate.transaction(call, async (tx) => {
          const [row] = await tx.query<{ pid: number }>({ text: 'select pg_backend_pid() as pid' });
          await admin.query({}, { text: 'select pg_terminate_backend($1)', values: [row?.pid] });
          return tx.query({ text: 'select pg_sleep(30)' });
        }),
      );
      api.get('/slow', async () => {
        slow.begun.resolve();
        await slow.go.promise;
        return { done: true };
      });
    },
  ],
});
const address = await http.listen({ port: 0, host: '127.0.0.1' });
let closed = false;
afterAll(async () => {
  if (!closed) await http.close();
  await access.stop();
});

beforeEach(() => {
  notice = published;
  refusals.length = 0;
});

const tokens = new Map<string, Promise<string>>();
const tokenOf = (who: string): Promise<string> => {
  const token = tokens.get(who) ?? obtainDemoToken(access.issuer, who);
  tokens.set(who, token);
  return token;
};

interface Told {
  readonly url?: string;
  readonly purpose?: string;
  readonly reason?: string;
  readonly controller?: string;
  readonly inCase?: string;
}

const call = async (
  who: string,
  {
    url = '/v1/call/1',
    purpose,
    inCase,
    reason = inCase ? '' : 'case 12',
    controller = 'mpy_telecom',
  }: Told = {},
) =>
  http.inject({
    url,
    headers: {
      authorization: `Bearer ${await tokenOf(who)}`,
      ...(purpose && { 'seloste-purpose': purpose }),
      ...(reason && { 'seloste-reason': reason }),
      ...(inCase && { 'seloste-case': inCase }),
      ...(controller && { 'seloste-controller': controller }),
    },
  });
const agent = (told: Told = {}) => call('aino', { purpose: 'customer_service', ...told });
const key = (subject: string) => ({ issuer: access.issuer, subject });

describe('a call that is let in', () => {
  test('gives its handler the access, whose id is the call', async () => {
    const before = Date.now();
    const reply = await agent();
    expect(reply.statusCode).toBe(200);
    const given = reply.json();
    expect(given).toMatchObject({
      actor: { kind: 'person' },
      purpose: 'customer_service',
      controller: 'mpy_telecom',
      reason: 'case 12',
      edition: published.edition,
    });
    expect(given.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(given.startedAt).toBeGreaterThanOrEqual(before);
    expect(refusals).toEqual([]);
  });

  test.each([
    ['UTF-8, as curl sends it', Buffer.from('soitti jälleen').toString('latin1')],
    ['RFC 8187, as a browser can send it', "UTF-8''soitti%20j%C3%A4lleen"],
    ['Latin-1, as it was long ago', 'soitti jälleen'],
  ])('takes a reason in %s', async (_what, reason) => {
    expect((await agent({ reason })).json().reason).toBe('soitti jälleen');
  });

  test('has the case in hand as its reason, with the words that go with it', async () => {
    expect((await agent({ inCase: 'open' })).json().reason).toBe('case C-2026-000001');
    expect((await agent({ inCase: 'open', reason: 'soitti jo toisen kerran' })).json().reason).toBe(
      'case C-2026-000001: soitti jo toisen kerran',
    );
  });

  test.each([
    ['a case that is closed', { inCase: 'closed' }, 409, 'case-closed'],
    ['a case of another controller', { inCase: 'elsewhere' }, 403, 'case-unknown'],
    ['a case that is none', { inCase: 'none' }, 403, 'case-unknown'],
    ['words that only look like a case', { reason: 'case C-2026-000001' }, 403, 'case-unknown'],
    ['a case with too short a word', { inCase: 'open', reason: 'no' }, 400, 'reason-missing'],
  ])('does not lean on %s', async (_what, told, status, code) => {
    const refused = await agent(told);
    expect([refused.statusCode, refused.json().code]).toEqual([status, code]);
    expect(refusals).toMatchObject([{ code }]);
  });

  test('may come from a service and from an employee of a processor', async () => {
    expect((await call('demo-integration', { purpose: 'billing' })).json()).toMatchObject({
      actor: { kind: 'service' },
      purpose: 'billing',
    });
    expect((await call('maria', { purpose: 'customer_service' })).statusCode).toBe(200);
  });

  test('may stand on a duty, which opens no purpose', async () => {
    expect((await call('outi', { url: '/v1/log' })).json()).toMatchObject({ purpose: 'duty:audit' });
    expect((await call('aino', { url: '/v1/log' })).json()).toMatchObject({
      code: 'duty-refused',
      roles_with_duty: ['officer'],
    });
  });

  test('may be public, or only ask who calls', async () => {
    expect((await http.inject('/v1/whoever')).json()).toEqual({ actor: null });
    const me = (await call('eero', { url: '/v1/me', reason: '', controller: '' })).json();
    expect(me).toMatchObject({
      kind: 'person',
      roles: ['biller'],
      purposes: ['billing'],
      undertakings: [{ undertaking: 'confidentiality' }],
    });
  });
});

describe('a call that is refused', () => {
  const refused: [
    string,
    number,
    string,
    object,
    () => Promise<{ json: () => unknown; statusCode: number }>,
  ][] = [
    [
      'for another purpose than those of the role',
      403,
      'purpose-refused',
      {
        allowed_purposes: ['customer_service', 'customer_communication'],
        roles_with_purpose: ['biller', 'collector'],
      },
      () => agent({ purpose: 'billing' }),
    ],
    [
      'without a purpose',
      400,
      'purpose-missing',
      { allowed_purposes: ['customer_service', 'customer_communication'] },
      () => call('aino'),
    ],
    ['for a purpose that is none', 403, 'purpose-not-in-notice', {}, () => agent({ purpose: "x' or 1=1" })],
    ['without a reason', 400, 'reason-missing', {}, () => agent({ reason: '' })],
    ['with two letters as a reason', 400, 'reason-missing', {}, () => agent({ reason: 'ab' })],
    [
      'without the controller, when there are several',
      400,
      'controller-missing',
      {
        allowed_controllers: expect.arrayContaining(['mpy_osuuskunta', 'mpy_yrityspalvelut', 'mpy_telecom']),
      },
      () => agent({ controller: '' }),
    ],
    ['for another controller', 403, 'controller-refused', {}, () => agent({ controller: 'acme' })],
    [
      'of who has given no undertaking',
      403,
      'undertaking-missing',
      { allowed_purposes: [] },
      () => call('ville', { purpose: 'customer_service' }),
    ],
  ];

  test.each(refused)('%s', async (_what, status, code, members, make) => {
    const reply = await make();
    expect(reply.json()).toMatchObject({ status, code, ...members });
    expect(reply.statusCode).toBe(status);
    expect(refusals).toMatchObject([{ code, route: 'GET /v1/call/:id', actor: { kind: 'person' } }]);
  });

  test('is in the log before the answer, without anything that only looks like a purpose', async () => {
    const reply = await agent({ purpose: 'aino_korhonen', reason: 'curious' });
    expect(refusals).toMatchObject([
      { purpose: null, controller: 'mpy_telecom', reason: 'curious', edition: published.edition },
    ]);
    expect(`urn:seloste:call:${refusals[0]?.accessId}`).toBe(reply.json().instance);
    await agent({ controller: 'aino_korhonen', reason: 'x'.repeat(600) });
    expect(refusals[1]).toMatchObject({ controller: null, reason: 'x'.repeat(500) });
  });

  test('never has its body read', async () => {
    const reply = await http.inject({
      method: 'POST',
      url: '/v1/body',
      payload: 'not json',
      headers: { 'content-type': 'application/json' },
    });
    expect(reply.json()).toMatchObject({ code: 'token-missing' });
  });
});

describe('what ends, ends at once', () => {
  const today = '2026-01-01';
  const now = (expected: number) => until(async () => expect((await agent()).statusCode).toBe(expected));

  test('an undertaking', async () => {
    await endUndertaking(system, key('aino'), 'confidentiality');
    await now(403);
    await acceptUndertaking(system, published.document, key('aino'), {
      undertaking: 'confidentiality',
      on: today,
    });
    await now(200);
  });

  test('a role of the staff list', async () => {
    const billing = () => agent({ purpose: 'billing' });
    await assignRole(system, published.document, key('aino'), { role: 'biller', from: today });
    await until(async () => expect((await billing()).statusCode).toBe(200));
    await endRole(system, key('aino'), 'biller');
    await until(async () => expect((await billing()).statusCode).toBe(403));
  });

  test("the agreement of the employer, and the notice's own line", async () => {
    const maria = () => call('maria', { purpose: 'customer_service' });
    expect((await maria()).statusCode).toBe(200);
    const { contact_centre, ...others } = published.document.recipients ?? {};
    const over = { ...contact_centre, agreement: { valid_from: '2025-01-01', valid_to: '2025-12-31' } };
    notice = {
      ...published,
      document: { ...published.document, recipients: { ...others, contact_centre: over } },
    };
    expect((await maria()).json()).toMatchObject({ code: 'agreement-missing' });
    const roles = { ...published.document.roles, agent: { purposes: [] } };
    notice = { ...published, document: { ...published.document, roles } };
    expect((await agent()).json()).toMatchObject({ code: 'purpose-refused', allowed_purposes: [] });
  });

  test('also while the body of a call is on its way', async () => {
    const sending = request(`${address}/v1/body`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenOf('aino')}`,
        'seloste-purpose': 'customer_service',
        'seloste-reason': 'case 12',
        'seloste-controller': 'mpy_telecom',
        'content-type': 'application/json',
      },
    });
    const answered = once(sending, 'response');
    body.awaited = Promise.withResolvers<void>();
    sending.write('{');
    await body.awaited.promise;
    const { agent: role, ...others } = published.document.roles ?? {};
    notice = {
      ...published,
      edition: published.edition + 1,
      document: { ...published.document, roles: { ...others, agent: { ...role, purposes: [] } } },
    };
    sending.end('}');
    const [answer] = await answered;
    answer.resume();
    expect(answer.statusCode).toBe(403);
    expect(refusals).toMatchObject([{ code: 'purpose-refused', edition: published.edition + 1 }]);
  });

  test('an employment', async () => {
    await endStaff(system, key('jari'));
    await until(async () => {
      expect((await call('jari', { purpose: 'customer_events' })).json()).toMatchObject({
        code: 'actor-unknown',
      });
    });
    expect(refusals.at(-1)).toMatchObject({ actor: null, code: 'actor-unknown' });
  });
});

describe('without a good token', () => {
  const with_ = (authorization?: string) =>
    http.inject({ url: '/v1/call/1', headers: authorization === undefined ? {} : { authorization } });

  test('nobody is told more than RFC 6750 says, and nothing is written to the log', async () => {
    const missing = await with_();
    expect(missing.json()).toMatchObject({ status: 401, code: 'token-missing' });
    expect(missing.headers['www-authenticate']).toBe('Bearer realm="seloste"');
    const changed = await with_(`Bearer ${(await tokenOf('aino')).slice(0, -8)}AAAAAAAA`);
    expect(changed.json()).toMatchObject({ status: 401, code: 'token-invalid' });
    expect(changed.headers['www-authenticate']).toMatch(
      /^Bearer realm="seloste", error="invalid_token", error_description="[^"]+"$/,
    );
    expect(refusals).toEqual([]);
  });

  test.each([
    ['garbage', 'Bearer garbage'],
    ['a megabyte', `Bearer ${'a'.repeat(1_048_576)}`],
    ['another scheme', 'Basic YWlubzphaW5v'],
    ['nothing after the scheme', 'Bearer '],
  ])('%s is no token', async (_what, authorization) => {
    const reply = await with_(authorization);
    expect(reply.json()).toMatchObject({ status: 401, code: 'token-invalid' });
    expect(reply.headers['www-authenticate']).toContain('error="invalid_token"');
  });
});

describe('the register behind', () => {
  test('refuses what the purpose does not reach, and says which do', async () => {
    const reply = await agent({ url: '/v1/traffic' });
    expect(reply.json()).toMatchObject({
      status: 403,
      code: 'purpose-does-not-reach',
      allowed_purposes: ['billing', 'statutory_duties', 'subject_rights'],
    });
    expect((await call('eero', { url: '/v1/traffic', purpose: 'billing' })).json()).toEqual([]);
  });

  test('may lose its database in the middle of a call: 503, and the next call goes on', async () => {
    const reply = await call('eero', { url: '/v1/lost', purpose: 'billing' });
    expect(reply.json()).toMatchObject({ status: 503, code: 'database-unreachable' });
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
    expect((await call('eero', { url: '/v1/traffic', purpose: 'billing' })).statusCode).toBe(200);
  });
});

test('calls are counted by caller and purpose', async () => {
  const kaisa = (purpose: string) => call('kaisa', { purpose });
  for (let count = 0; count < 60; count += 1) expect((await kaisa('telemarketing')).statusCode).toBe(200);
  const over = await kaisa('telemarketing');
  expect(over.json()).toMatchObject({ status: 429, code: 'too-many-calls' });
  expect(Number(over.headers['retry-after'])).toBeGreaterThan(0);
  expect((await kaisa('postal_marketing')).statusCode).toBe(200);
  expect((await call('sanna', { purpose: 'telemarketing' })).statusCode).toBe(200);
});

test('who is refused again and again is not listened to for a while', async () => {
  const timo = () => call('timo', { purpose: 'billing' });
  for (let count = 0; count < 300; count += 1) expect((await timo()).statusCode).toBe(403);
  const over = await timo();
  expect(over.json()).toMatchObject({ status: 429, code: 'too-many-refusals' });
  expect(Number(over.headers['retry-after'])).toBeGreaterThan(0);
  expect(refusals.length).toBe(300);
  expect((await agent()).statusCode).toBe(200);
});

test('nor is who is not on the list, however often they come', async () => {
  await endStaff(system, key('jari'));
  const jari = () => call('jari', { purpose: 'customer_events' });
  await until(async () => expect((await jari()).json()).toMatchObject({ code: 'actor-unknown' }));
  let answer = await jari();
  for (let count = 0; count < 300 && answer.statusCode === 403; count += 1) answer = await jari();
  expect(answer.json()).toMatchObject({ status: 429, code: 'too-many-refusals' });
  expect(refusals.length).toBeLessThanOrEqual(300);
});

test('closing lets a call under way end', async () => {
  const headers = {
    authorization: `Bearer ${await tokenOf('aino')}`,
    'seloste-purpose': 'customer_service',
    'seloste-reason': 'case 12',
    'seloste-controller': 'mpy_telecom',
  };
  const reply = fetch(`${address}/v1/slow`, { headers });
  await slow.begun.promise;
  const closing = http.close();
  slow.go.resolve();
  closed = true;
  expect(await (await reply).json()).toEqual({ done: true });
  await closing;
  await expect(fetch(`${address}/healthz`)).rejects.toThrow();
});
