import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildHttp } from './build-http.ts';
import { consolePages } from './console-pages.ts';

const folder = await mkdtemp(join(tmpdir(), 'seloste-console-pages-'));
await mkdir(join(folder, 'assets'));
await writeFile(join(folder, 'index.html'), '<!doctype html><div id="console"></div>');
await writeFile(join(folder, 'icon.svg'), '<svg/>');
await writeFile(join(folder, 'assets/main-1.js'), 'plain');
await writeFile(join(folder, 'assets/main-1.js.br'), 'packed by brotli');
await writeFile(join(folder, 'assets/main-1.js.gz'), 'packed by gzip');

const serve = (from: string) =>
  buildHttp({
    version: '0',
    log: { level: 'silent' },
    readiness: {},
    guard: () => undefined,
    api: [],
    pages: [consolePages(from)],
  });
const http = await serve(folder);
const unbuilt = await serve(join(folder, 'nothing'));
afterAll(async () => {
  await http.close();
  await unbuilt.close();
  await rm(folder, { recursive: true });
});

const asPage = { accept: 'text/html,application/xhtml+xml' };

describe('the pages of the console', () => {
  test.each(['/', '/cases/0190a1b2-0000-7000-8000-000000000000', '/signed-out?code=sign-in-expired'])(
    '%s is the one page, never kept without asking, under a policy without inline script or style',
    async (url) => {
      const { statusCode, headers, body } = await http.inject({ url, headers: asPage });
      expect(statusCode).toBe(200);
      expect(body).toContain('id="console"');
      expect(headers['cache-control']).toBe('no-cache');
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("style-src 'self';");
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    },
  );

  test.each([
    '/v1/nothing',
    '/v1',
    '/api/nothing',
    '/assets/nothing.js',
    '/sign-in/nothing',
    '/notice/nothing/x',
  ])('%s stays a problem, also for a browser', async (url) => {
    const answer = await http.inject({ url, headers: asPage });
    expect(answer.statusCode).toBe(404);
    expect(answer.json().code).toBe('route-not-found');
  });

  test('an address that is not there stays a problem for a program', async () => {
    const answer = await http.inject({ url: '/nothing', headers: { accept: 'application/json' } });
    expect(answer.json().code).toBe('route-not-found');
    expect((await http.inject({ url: '/nothing', method: 'POST' })).statusCode).toBe(404);
  });

  test.each([
    ['br, gzip', 'br', 'packed by brotli'],
    ['gzip', 'gzip', 'packed by gzip'],
    ['', undefined, 'plain'],
  ])(
    'assets go packed as the browser takes them (%s), and are kept for good',
    async (accepted, encoding, body) => {
      const answer = await http.inject({
        url: '/assets/main-1.js',
        headers: { 'accept-encoding': accepted },
      });
      expect(answer.body).toBe(body);
      expect(answer.headers['content-encoding']).toBe(encoding);
      expect(answer.headers['content-type']).toMatch(/javascript/);
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    },
  );

  test('no other file of the machine is served', async () => {
    for (const url of ['/assets/..%2findex.html', '/assets/%2e%2e/index.html', '/assets/'])
      expect((await http.inject({ url })).statusCode, url).toBeGreaterThanOrEqual(400);
  });

  test('without a build, the error says how to make one', async () => {
    const answer = await unbuilt.inject({ url: '/', headers: asPage });
    expect(answer.statusCode).toBe(503);
    expect(answer.json().code).toBe('console-not-built');
  });
});

test.each([
  '/assets/../index.html',
  '/assets/..%2findex.html',
  '/assets/%2e%2e/index.html',
  '/assets/..%5cindex.html',
  '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
  '/assets/.%00./secret.txt',
  '/assets//etc/passwd',
  '/assets/main-1.js%00.html',
])('%s gives nothing from outside the assets', async (url) => {
  await writeFile(join(folder, 'secret.txt'), 'the secret');
  await writeFile(join(folder, 'assets/.env'), 'the secret');
  const { body, headers, statusCode } = await http.inject({ url, headers: { accept: 'text/javascript' } });
  expect(body).not.toContain('the secret');
  expect(body).not.toContain('root:');
  if (statusCode === 200) expect(String(headers['content-type'])).not.toContain('text/plain');
  expect((await http.inject({ url: '/assets/.env' })).body).not.toContain('the secret');
});
