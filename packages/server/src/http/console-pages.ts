import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { httpErrors } from './http.errors.ts';
import type { HttpServer } from './http-server.ts';
import type { MakeProblemPage } from './problem-pages.ts';

/** Where the build of packages/console lies: `scripts/ensure-console-built.js` makes it. */
export const CONSOLE_BUILD = fileURLToPath(new URL('../../../console/dist', import.meta.url));

/**
 * The console loads what this server has and nothing else. No script or style stands in the page, and no text becomes markup or
 * script (Trusted Types, with no policy that could make one).
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self' blob:", // a recording is fetched under its purpose, and played from memory
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Addresses that are the server's own: what is not found there is not the console's page. */
const SERVERS_OWN = /^\/(v1|api|assets|notice|sign-in|healthz|readyz|metrics)(\/|\?|$)/;

/**
 * Serves the staff console: its page at every address that nothing else answers and that a browser asks for as a page, its assets for a
 * year, since their names change with their content. What a program asks for and is not there stays a 404 problem.
 */
export const consolePages =
  (folder = CONSOLE_BUILD) =>
  async (http: HttpServer): Promise<void> => {
    await http.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      preCompressed: true,
      index: false,
      dotfiles: 'ignore',
      decorateReply: false,
      schemaHide: true,
      cacheControl: true,
      immutable: true,
      maxAge: '1y',
    });
    http.get('/icon.svg', { schema: { hide: true } }, async (_request, reply) =>
      reply
        .type('image/svg+xml')
        .header('cache-control', 'public, max-age=86400')
        .send(await fileOf(folder, 'icon.svg')),
    );
    const page = async (request: FastifyRequest, reply: FastifyReply) => {
      const wanted = request.headers.accept ?? '';
      if (SERVERS_OWN.test(request.url) || !/text\/html|\*\/\*/.test(wanted)) return reply.callNotFound();
      return reply
        .type('text/html; charset=utf-8')
        .header('content-security-policy', PAGE_POLICY)
        .header('cache-control', 'no-cache')
        .send(await fileOf(folder, 'index.html'));
    };
    http.get('/', { schema: { hide: true } }, page);
    http.get('/*', { schema: { hide: true } }, page);
  };

/**
 * The same page where something was refused that a browser opened: the code stands in its head, as data, and the console says it in its language.
 * Nothing of it is kept, so that trying again is a new call.
 */
export const problemOnConsole =
  (folder = CONSOLE_BUILD): MakeProblemPage =>
  async ({ code, wait }) => {
    const page = await fileOf(folder, 'index.html').catch(() => undefined); // not built: the problem document tells as much
    if (page === undefined) return undefined;
    const after = wait === undefined ? '' : ` data-wait="${Math.ceil(wait)}"`;
    const told = `<meta name="seloste-refused" content="${code}"${after} />`;
    return {
      headers: { 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-store' },
      body: page.toString().replace('<head>', () => `<head>${told}`),
    };
  };

/** Read at each call: a new build is served without a restart, and the system keeps the file in memory anyway. */
const fileOf = (folder: string, name: string): Promise<Buffer> =>
  readFile(join(folder, name)).catch((error: unknown) => {
    throw httpErrors['console-not-built']().from(error);
  });
