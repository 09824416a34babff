import { LogController } from 'fastify';
import { SelosteError } from '../platform/errors/seloste-error.ts';
import type { HttpServer } from './http-server.ts';

/** One line a call, written when it has ended; Fastify's own lines carry addresses and stay off. */
export const ownCallLog = () => new LogController({ disableRequestLogging: true });

/**
 * The log's form of an error: its class, code and where it was thrown. The message stays out, since those of the database
 * and of parsers quote what was in the data.
 */
export const describeThrown = (thrown: unknown): DescribedError => {
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: '', stack: '' };
  const { code, severity, table, constraint } = thrown as Error & Record<string, unknown>;
  const places = thrown.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    type: thrown.name,
    message: thrown instanceof SelosteError ? thrown.message : 'left out: it may quote data',
    stack: places.join('\n'),
    ...(code !== undefined && { code }),
    ...(severity !== undefined && { severity, table, constraint }),
    ...(thrown.cause !== undefined && { cause: describeThrown(thrown.cause) }),
  };
};

interface DescribedError {
  type: string;
  message: string;
  stack: string;
  [more: string]: unknown;
}

/** Logs each call by its id, route and outcome. No address, header or body: they tell of people. */
export const logCalls = (http: HttpServer): void => {
  http.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
      },
      'call',
    );
  });
};
