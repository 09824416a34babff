import type { HttpServer } from './http-server.ts';

/**
 * Headers of every answer, by OWASP's REST security cheat sheet: it is not guessed at, framed, embedded elsewhere or told of to
 * others, and it loads nothing. Pages set a policy of their own. They are constants set at once: the usual plug-in works
 * them out anew for each call.
 */
const EVERYWHERE = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000', // looked at over https only: RFC 6797 8.1
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/** Sends the security headers with every answer. */
export const sendSecurityHeaders = (http: HttpServer): void => {
  http.addHook('onRequest', (_request, reply, done) => {
    reply.headers(EVERYWHERE);
    done();
  });
};

/** No answer of the API is kept by a browser or a proxy: it holds personal data. */
export const keepOutOfCaches = (http: HttpServer): void => {
  http.addHook('onRequest', (_request, reply, done) => {
    reply.header('cache-control', 'no-store');
    done();
  });
};
