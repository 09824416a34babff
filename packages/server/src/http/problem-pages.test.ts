import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Type } from 'typebox';
import { afterAll, describe, expect, test } from 'vitest';
import { platformErrors } from '../platform/errors/platform.errors.ts';
import { buildHttp } from './build-http.ts';
import { problemOnConsole } from './console-pages.ts';
import { httpErrors } from './http.errors.ts';

const folder = await mkdtemp(join(tmpdir(), 'seloste-problem-pages-'));
await writeFile(
  join(folder, 'index.html'),
  '<!doctype html><html><head></head><div id="console"></div></html>',
);

const serve = (from: string) =>
  buildHttp({
    version: '0',
    log: { level: 'silent' },
    readiness: {},
    guard: () => undefined,
    problemPage: problemOnConsole(from),
    api: [(api) => void api.get('/plain', { config: { opensAsPage: false } }, refuse)],
    pages: [
      (pages) => {
        pages.get('/opened', { config: { opensAsPage: true } }, refuse);
        pages.post('/opened', { config: { opensAsPage: true } }, refuse);
        pages.get('/lost', { config: { opensAsPage: true } }, async () => {
          throw platformErrors['database-unreachable']();
        });
        const querystring = Type.Object({ language: Type.Literal('fi') });
        pages.get('/asked', { config: { opensAsPage: true }, schema: { querystring } }, async () => 'well');
      },
    ],
  });
const refuse = async (_request: unknown, reply: { header: (name: string, value: number) => unknown }) => {
  reply.header('retry-after', 41.2);
  throw httpErrors['too-many-calls']({ limit: 1, seconds: 60 });
};
const http = await serve(folder);
const unbuilt = await serve(join(folder, 'nothing'));
afterAll(async () => {
  await http.close();
  await unbuilt.close();
  await rm(folder, { recursive: true });
});

const DOCUMENT = { accept: 'text/html,application/xhtml+xml', 'sec-fetch-dest': 'document' };

describe('a refusal that a browser opened as a page', () => {
  test.each([
    ['by Fetch Metadata', DOCUMENT],
    ['by Accept, where it sends none', { accept: 'text/html,*/*;q=0.8' }],
  ])('is told by the console, with its status and the time to wait (%s)', async (_how, headers) => {
    const answer = await http.inject({ url: '/opened', headers });
    expect(answer.statusCode).toBe(429);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '41.2',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.body).toContain(
      '<head><meta name="seloste-refused" content="too-many-calls" data-wait="42" />',
    );
    expect(answer.body).toContain('id="console"');
    expect(String(answer.headers['content-security-policy'])).toContain(
      "script-src 'self'; style-src 'self'",
    );
    expect(String(answer.headers['content-security-policy'])).not.toContain('unsafe');
  });

  test('is so whatever refused it: a lost database, a part of the address', async () => {
    const lost = await http.inject({ url: '/lost', headers: DOCUMENT });
    expect([lost.statusCode, lost.headers['retry-after']]).toEqual([503, '2']);
    expect(lost.body).toContain('content="database-unreachable" data-wait="2"');
    const asked = await http.inject({
      url: `/asked?language=${encodeURIComponent('"><script>')}`,
      headers: DOCUMENT,
    });
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain('<meta name="seloste-refused" content="request-invalid" />');
    expect(asked.body).not.toContain('<script>');
  });

  test.each([
    ['to a program', { url: '/opened', headers: { accept: 'application/json' } }],
    ['to a script of a page', { url: '/opened', headers: { ...DOCUMENT, 'sec-fetch-dest': 'empty' } }],
    ['in a frame', { url: '/opened', headers: { ...DOCUMENT, 'sec-fetch-dest': 'iframe' } }],
    ['to a form that was sent', { url: '/opened', method: 'POST' as const, headers: DOCUMENT }],
    ['at the API', { url: '/v1/plain', headers: DOCUMENT }],
  ])('is a problem document %s', async (_to, call) => {
    const answer = await http.inject(call);
    expect(answer.statusCode).toBe(429);
    expect(answer.json().code).toBe('too-many-calls');
  });

  test('is a problem document where the console is not built', async () => {
    const answer = await unbuilt.inject({ url: '/opened', headers: DOCUMENT });
    expect([answer.statusCode, answer.json().code]).toEqual([429, 'too-many-calls']);
  });
});
