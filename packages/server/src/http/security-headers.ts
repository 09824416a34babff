import helmet from '@fastify/helmet';
import type { HttpServer } from './http-server.ts';

/**
 * Headers that keep an answer from being shown, framed, guessed or stored elsewhere. Pages set a policy of their own;
 * everything else is data and loads nothing.
 */
export const sendSecurityHeaders = async (http: HttpServer): Promise<void> => {
  await http.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
};

/** No answer of the API is kept by a browser or a proxy: it holds personal data. */
export const keepOutOfCaches = (http: HttpServer): void => {
  http.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
};
