import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { roleNames } from '../platform/database/roles.ts';
import { platformErrors } from '../platform/errors/platform.errors.ts';
import { signedInAs } from '../testing/signed-in.ts';
import { testKeys } from '../testing/test-cluster.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { buildHttp } from './build-http.ts';
import { httpErrors } from './http.errors.ts';
import { repeatSafely } from './idempotency.ts';

const database = await createTestDatabase();
const system = database.open({ role: roleNames(database.instance).system });
const admin = database.openAsAdmin();
const AINO = randomUUID();
const EERO = randomUUID();

/** What the handler does next; counts how often it was run. */
let run = 0;
let behaviour: () => Promise<unknown> = async () => undefined;
let carriedOut: string[] = [];
let replayed: string[][] = [];

const http = await buildHttp({
  version: '0',
  log: { level: 'silent' },
  readiness: {},
  // Who calls is told by a header here: access has its own tests.
  guard: (api) => {
    api.decorateRequest('letIn', null);
    api.addHook('onRequest', async (request) => {
      const id = String(request.headers['x-actor']);
      request.letIn = {
        actor: signedInAs(id),
        access: {
          id: request.id,
          actor: { id, kind: 'person' },
          purpose: String(request.headers['x-purpose'] ?? 'billing'),
          controller: String(request.headers['x-controller'] ?? 'one'),
          reason: 'case 1',
          edition: 1,
          startedAt: 0,
        },
      };
    });
  },
  afterGuard: [
    repeatSafely({
      system,
      key: testKeys.derive('idempotent answers'),
      wasCarriedOut: async (call) => carriedOut.includes(call),
      recordReplay: async ({ id }, subjects) => void replayed.push([id, ...subjects]),
    }),
  ],
  api: [
    (api) => {
      api.post(
        '/things',
        { schema: { response: { 201: Type.Object({ number: Type.Integer(), name: Type.String() }) } } },
        async (_request, reply) => {
          run += 1;
          const number = run;
          await behaviour();
          return reply
            .status(201)
            .headers({ location: `/v1/things/${number}`, etag: '"1"' })
            .send({ number, name: 'Äänekäs' });
        },
      );
      api.post('/subjects/:subject/things', async (_request, reply) => reply.status(201).send({ id: ++run }));
      api.post('/requests', async (request, reply) => reply.status(201).send(request.body));
      api.post('/look', { config: { onlyLooks: true } }, async () => ({ number: ++run }));
    },
  ],
});
afterAll(() => http.close());

const send = (key: string | undefined, payload: object = { a: 1 }, actor = AINO) =>
  http.inject({
    method: 'POST',
    url: '/v1/things',
    payload,
    headers: { 'x-actor': actor, ...(key !== undefined && { 'idempotency-key': key }) },
  });

const rows = () =>
  admin.query<{ key: string; answer: Buffer | null; access_id: string }>(
    {},
    { text: 'select key, answer, access_id from access.idempotent_call' },
  );
const age = (time: string) =>
  admin.query(
    {},
    { text: 'update access.idempotent_call set begun_at = begun_at - $1::interval', values: [time] },
  );

beforeEach(async () => {
  run = 0;
  behaviour = async () => undefined;
  carriedOut = [];
  replayed = [];
  await admin.query({}, { text: 'delete from access.idempotent_call' });
});

describe('a call with an idempotency key', () => {
  test('is carried out once and answered the same each time', async () => {
    const first = await send('key-0001');
    const again = await send('"key-0001"');
    expect(run).toBe(1);
    expect(again.statusCode).toBe(201);
    expect(again.body).toBe(first.body);
    for (const name of ['content-type', 'location', 'etag'])
      expect(again.headers[name]).toBe(first.headers[name]);
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(again.headers['idempotency-replayed']).toBe('true');
  });

  test('leaves an entry in the log each time its answer is shown again', async () => {
    const subject = randomUUID();
    const headers = { 'x-actor': AINO, 'idempotency-key': 'key-0010' };
    const again = () => http.inject({ method: 'POST', url: `/v1/subjects/${subject}/things`, headers });
    await again();
    expect(replayed).toEqual([]);
    await again();
    await again();
    expect(replayed).toEqual([
      [expect.any(String), subject],
      [expect.any(String), subject],
    ]);
    expect(replayed[0]?.[0]).not.toBe(replayed[1]?.[0]);
    expect(run).toBe(1);
  });

  test('names in that entry everybody whom the answer is about, also where the address names nobody', async () => {
    const [subject, other] = [randomUUID(), randomUUID()];
    const payload = {
      id: randomUUID(),
      subject,
      parties: [{ subject: other }, { subject }, { subject: 'aino' }],
    };
    const headers = { 'x-actor': AINO, 'idempotency-key': 'key-0012' };
    const again = () => http.inject({ method: 'POST', url: '/v1/requests', payload, headers });
    await again();
    expect((await again()).json()).toEqual(payload);
    expect(replayed).toEqual([[expect.any(String), subject, other]]);
  });

  test('that only looks is carried out anew, and its answer is not kept', async () => {
    const headers = { 'x-actor': AINO, 'idempotency-key': 'key-0011' };
    const look = () => http.inject({ method: 'POST', url: '/v1/look', payload: {}, headers });
    expect([(await look()).json(), (await look()).json()]).toEqual([{ number: 1 }, { number: 2 }]);
    expect(await rows()).toEqual([]);
  });

  test('keeps its answer sealed', async () => {
    await send('key-0002');
    const [row] = await rows();
    expect(row?.answer?.toString('latin1')).not.toContain('nekäs');
    expect(row?.answer?.toString('utf8')).not.toContain('Äänekäs');
    expect(row?.answer?.length).toBeGreaterThan(20);
  });

  test('is refused when it differs from the first', async () => {
    await send('key-0003');
    const reply = await send('key-0003', { a: 2 });
    expect(reply.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect(run).toBe(1);
  });

  test.each([
    ['under another purpose', { 'x-purpose': 'duty:audit' }],
    ['for another controller', { 'x-controller': 'two' }],
  ])('is refused %s', async (_what, headers) => {
    await send('key-0013');
    const reply = await http.inject({
      method: 'POST',
      url: '/v1/things',
      payload: { a: 1 },
      headers: { 'x-actor': AINO, 'idempotency-key': 'key-0013', ...headers },
    });
    expect(reply.json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    expect(run).toBe(1);
  });

  test('shows no answer that was put in the place of its own', async () => {
    await send('key-0014');
    await send('key-0015', { a: 1 }, EERO);
    await admin.query(
      {},
      {
        text: `update access.idempotent_call set answer = (select answer from access.idempotent_call where key = 'key-0015')
          where key = 'key-0014'`,
      },
    );
    const reply = await send('key-0014');
    expect(reply.statusCode).toBe(500);
    expect(reply.json()).not.toHaveProperty('number');
  });

  test('is not the call of another actor under the same key', async () => {
    await send('key-0004');
    const other = await send('key-0004', { a: 1 }, EERO);
    expect(other.statusCode).toBe(201);
    expect(other.headers['idempotency-replayed']).toBeUndefined();
    expect(run).toBe(2);
  });

  test('waits while the first runs: of many at once, one is carried out', async () => {
    const running = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    behaviour = () => {
      begun.resolve();
      return running.promise;
    };
    const first = send('key-0005');
    await begun.promise;
    const others = await Promise.all(Array.from({ length: 5 }, () => send('key-0005')));
    running.resolve();
    expect((await first).statusCode).toBe(201);
    for (const other of others)
      expect(other.json()).toMatchObject({ status: 409, code: 'idempotent-call-under-way' });
    expect((await send('key-0005')).headers['idempotency-replayed']).toBe('true');
    expect(run).toBe(1);
  });

  test('may be tried again after a refusal, which changed nothing', async () => {
    behaviour = async () => {
      throw httpErrors['revision-changed']();
    };
    expect((await send('key-0006')).statusCode).toBe(412);
    behaviour = async () => undefined;
    expect((await send('key-0006')).statusCode).toBe(201);
    expect(run).toBe(2);
  });

  test('after a failure is carried out again only when it was not before', async () => {
    behaviour = async () => {
      throw platformErrors['database-unreachable']();
    };
    expect((await send('key-0007')).statusCode).toBe(503);
    const [row] = await rows();
    behaviour = async () => undefined;
    carriedOut = [String(row?.access_id)];
    expect((await send('key-0007')).json()).toMatchObject({
      status: 409,
      code: 'idempotent-answer-lost',
      detail: expect.stringContaining(String(row?.access_id)),
    });
    carriedOut = [];
    expect((await send('key-0007')).statusCode).toBe(201);
    expect(run).toBe(2);
  });

  test('whose process died is taken over by one caller', async () => {
    await send('key-0008');
    await admin.query({}, { text: 'update access.idempotent_call set answer = null' });
    expect((await send('key-0008')).json()).toMatchObject({ code: 'idempotent-call-under-way' });
    await age('6 minutes');
    const replies = await Promise.all([send('key-0008'), send('key-0008'), send('key-0008')]);
    expect(run).toBe(2);
    expect(replies.filter(({ statusCode }) => statusCode === 201).length).toBeGreaterThanOrEqual(1);
  });

  test('is forgotten after a day', async () => {
    await send('key-0009');
    await age('23 hours 59 minutes');
    expect((await send('key-0009')).headers['idempotency-replayed']).toBe('true');
    await age('2 minutes');
    expect((await send('key-0009', { a: 2 })).statusCode).toBe(201);
    expect(run).toBe(2);
  });

  test.each(['short', 'with space in it', 'x'.repeat(101), "'; drop table access.actor; --"])(
    '%j is no key',
    async (key) => {
      expect((await send(key)).json()).toMatchObject({ status: 400, code: 'idempotency-key-malformed' });
      expect(run).toBe(0);
    },
  );

  test('may be left out', async () => {
    await send(undefined);
    await send(undefined);
    expect(run).toBe(2);
    expect(await rows()).toEqual([]);
  });
});
