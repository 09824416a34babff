import { request as rawRequest } from 'node:http';
import { connect } from 'node:net';
import { Type } from 'typebox';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { buildHttp } from './build-http.ts';
import { remembered } from './health.routes.ts';
import type { AddRoutes } from './http-server.ts';
import { problems } from './problem-schema.ts';

const lines: string[] = [];
let databaseLost = false;

/** Lets everybody in: this file looks at the HTTP ground, access has its own tests. */
const openGuard: AddRoutes = (http) => {
  http.decorateRequest('letIn', null);
};

const routes: AddRoutes = (http) => {
  http.post(
    '/things/:id',
    {
      schema: {
        params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
        querystring: Type.Object(
          { limit: Type.Integer({ maximum: 10, default: 5 }) },
          { additionalProperties: false },
        ),
        body: Type.Object(
          { name: Type.String({ minLength: 2 }), size: Type.Optional(Type.Integer()) },
          { additionalProperties: false },
        ),
        response: {
          200: Type.Object({ name: Type.String(), limit: Type.Integer() }),
          ...problems(404),
        },
      },
    },
    async (request) => ({ name: request.body.name, limit: request.query.limit, secret: 'not declared' }),
  );
  http.get('/failing', async () => {
    throw Object.assign(new Error('duplicate key value (code)=(131052-308T)'), {
      severity: 'ERROR',
      code: 'XX000',
    });
  });
};

const http = await buildHttp({
  version: '0.0.0',
  log: { level: 'info', stream: { write: (line) => lines.push(line) } },
  guard: openGuard,
  api: [routes],
  readiness: {
    database: async () => {
      if (databaseLost) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    },
    notice: async () => undefined,
  },
  rateLimit: { calls: 25, seconds: 60 },
  bodyLimit: 2_000,
});
const address = new URL(await http.listen({ port: 0, host: '127.0.0.1' }));
afterAll(() => http.close());

const ID = '0198c0de-0000-7000-8000-000000000001';
const post = (payload: unknown, path = `/v1/things/${ID}`, headers: Record<string, string> = {}) =>
  http.inject({
    method: 'POST',
    url: path,
    payload: payload as object,
    headers,
    remoteAddress: '198.51.100.1',
  });

describe('an answer', () => {
  test('holds what the schema declares and nothing else', async () => {
    const reply = await post({ name: 'Kaapeli' });
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual({ name: 'Kaapeli', limit: 5 });
  });

  test('is kept out of caches and frames, and loads nothing', async () => {
    const { headers } = await post({ name: 'Kaapeli' });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

describe('a wrong call is a problem document', () => {
  const cases: [
    string,
    number,
    string,
    () => Promise<{ statusCode: number; headers: object; body: string }>,
  ][] = [
    ['an address that is none', 404, 'route-not-found', () => http.inject('/nowhere')],
    [
      'a method whose body has no type',
      415,
      'media-type-unsupported',
      () => http.inject({ method: 'QUERY' as 'POST', url: '/nowhere' }),
    ],
    [
      'a method that the address does not take',
      405,
      'method-not-allowed',
      () => http.inject({ method: 'DELETE', url: `/v1/things/${ID}` }),
    ],
    [
      'JSON that is none',
      400,
      'body-unreadable',
      () => post('{"name": "Aino', undefined, { 'content-type': 'application/json' }),
    ],
    ['no body', 422, 'request-invalid', () => http.inject({ method: 'POST', url: `/v1/things/${ID}` })],
    [
      'another media type',
      415,
      'media-type-unsupported',
      () => post('a;b', undefined, { 'content-type': 'text/csv' }),
    ],
    ['a body over the limit', 413, 'body-too-large', () => post({ name: 'x'.repeat(3_000) })],
    ['a wrong escape in the address', 400, 'call-malformed', () => http.inject('/v1/things/%E0%A4%A')],
    [
      'a prototype in the body',
      400,
      'body-unreadable',
      () => post('{"name":"ab","__proto__":{"a":1}}', undefined, { 'content-type': 'application/json' }),
    ],
  ];

  test.each(cases)('%s', async (_what, status, code, call) => {
    const reply = await call();
    expect(JSON.parse(reply.body)).toMatchObject({
      status,
      code,
      instance: expect.stringMatching(/^urn:seloste:call:/),
    });
    expect(reply.statusCode).toBe(status);
    expect(reply.headers).toMatchObject({
      'content-type': expect.stringContaining('application/problem+json'),
    });
  });

  test('405 says which methods there are', async () => {
    const { headers } = await http.inject({ method: 'PUT', url: `/v1/things/${ID}` });
    expect(headers.allow).toBe('POST');
  });

  test('every wrong field is pointed at, and no value is repeated', async () => {
    const reply = await post({ name: 'A', size: '131052-308T', 'Aino Ääni!': 1 });
    expect(reply.json()).toMatchObject({ status: 422, code: 'request-invalid', in: 'body' });
    const pointers = reply.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.toSorted()).toEqual(['#/name', '#/size', '#/…']);
    expect(reply.body).not.toContain('131052');
    expect(reply.body).not.toContain('Aino');
  });

  test('a wrong query and a wrong id too', async () => {
    expect((await post({ name: 'ab' }, `/v1/things/${ID}?limit=11`)).json()).toMatchObject({
      in: 'query',
      errors: [{ pointer: '#/limit' }],
    });
    expect((await post({ name: 'ab' }, '/v1/things/12')).json()).toMatchObject({
      in: 'params',
      errors: [{ pointer: '#/id' }],
    });
  });

  test('what is no HTTP, and headers without end', async () => {
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(address.port), address.hostname, () => socket.write('NOT HTTP\r\n\r\n'));
      socket.setEncoding('utf8').on('data', resolve);
    });
    expect(answer).toContain('"code":"call-malformed"');
    const status = await new Promise<number | undefined>((resolve, reject) => {
      rawRequest(
        new URL('/healthz', address),
        { headers: { authorization: `Bearer ${'a'.repeat(1_000_000)}` } },
        (reply) => {
          resolve(reply.statusCode);
          reply.resume();
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(431);
  });
});

describe('the operator', () => {
  test('finds the cause of a failure by the call, without data', async () => {
    lines.length = 0;
    const reply = await http.inject('/v1/failing');
    expect(reply.json()).toMatchObject({ status: 500, code: 'internal-error' });
    const log = lines.join('');
    expect(log).toContain(String(reply.json().instance).replace('urn:seloste:call:', ''));
    expect(log).toContain('XX000');
    expect(log).not.toContain('131052');
  });

  test('sees calls by route, never by address', async () => {
    lines.length = 0;
    await post({ name: 'Kaapeli' }, `/v1/things/${ID}?limit=3`);
    const log = lines.join('');
    expect(log).toContain('/v1/things/:id');
    expect(log).not.toContain(ID);
    expect(log).not.toContain('198.51.100.1');
    const metrics = await http.inject('/metrics');
    expect(metrics.body).toMatch(
      /seloste_http_request_duration_seconds_count\{method="POST",route="\/v1\/things\/:id",status="200"\} \d/,
    );
    expect(metrics.body).not.toContain(ID);
  });

  test('sees by name what is not ready', async () => {
    expect((await http.inject('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await http.inject('/readyz')).json()).toEqual({ status: 'ready' });
    databaseLost = true;
    const reply = await http.inject('/readyz');
    databaseLost = false;
    expect(reply.statusCode).toBe(503);
    expect(reply.headers['retry-after']).toBeDefined();
    expect(reply.json()).toMatchObject({ code: 'not-ready', checks: { database: 'database-unreachable' } });
  });
});

test('a costly look is taken once for many who ask, and again when its time is over', async () => {
  let looks = 0;
  const look = remembered(30, async () => {
    looks += 1;
    if (looks > 1) throw new Error('drift');
  });
  await Promise.all([look(), look(), look()]);
  await look();
  expect(looks).toBe(1);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 30_000 });
  await expect(look()).rejects.toThrow('drift');
  vi.useRealTimers();
  expect(looks).toBe(2);
});

describe('the API tells of itself', () => {
  test('as OpenAPI 3.1, with the headers that each call needs', async () => {
    const document = (await http.inject('/api/json')).json();
    expect(document.openapi).toBe('3.1.0');
    const { post } = document.paths['/v1/things/{id}'];
    expect(post.operationId).toBe('postThingsById');
    const named = post.parameters.flatMap((one: { $ref?: string }) => one.$ref?.split('/').at(-1) ?? []);
    expect(named.toSorted()).toEqual([
      'Idempotency-Key',
      'Seloste-Case',
      'Seloste-Controller',
      'Seloste-Purpose',
      'Seloste-Reason',
    ]);
    for (const name of named)
      expect(document.components.parameters[name]).toMatchObject({ in: 'header', name });
    expect(Object.keys(post.responses)).toEqual(
      expect.arrayContaining(['200', '401', '403', '404', '429', '503']),
    );
    expect(post.responses[404]).toEqual({ $ref: '#/components/responses/Problem404' });
    const { schema } = document.components.responses.Problem404.content['application/problem+json'];
    expect(schema).toEqual({ $ref: '#/components/schemas/Problem' });
    expect(document.components.schemas.Problem.properties.code).toBeDefined();
  });

  test('in a reader that asks no third party for anything', async () => {
    const page = await http.inject('/api/');
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:\/\//);
    expect(page.body).not.toMatch(/(src|href)="https?:/);
  });
});

test('too many calls are told when to go on', async () => {
  const call = () => http.inject({ url: '/v1/failing', remoteAddress: '198.51.100.77' });
  const replies = [];
  for (let count = 0; count < 26; count += 1) replies.push(await call());
  expect(replies.slice(0, 25).every(({ statusCode }) => statusCode === 500)).toBe(true);
  expect(replies[25]?.json()).toMatchObject({ status: 429, code: 'too-many-calls' });
  expect(Number(replies[25]?.headers['retry-after'])).toBeGreaterThan(0);
});
