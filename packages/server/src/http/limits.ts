import rateLimit from '@fastify/rate-limit';
import { callerKey } from '../access/access.api.ts';
import { httpErrors } from './http.errors.ts';
import type { HttpServer } from './http-server.ts';

/** How many calls one caller may make for one purpose. */
export interface RateLimit {
  readonly calls: number;
  readonly seconds: number;
}

/** One person clicks; a service that needs more than 50 calls a second should export or import instead. */
export const DEFAULT_RATE_LIMIT: RateLimit = { calls: 3_000, seconds: 60 };

/** Counts calls by actor and purpose, and public ones by address. What is refused is counted by access itself. */
export const limitCalls = async (http: HttpServer, { calls, seconds }: RateLimit): Promise<void> => {
  await http.register(rateLimit, {
    max: calls,
    timeWindow: seconds * 1000,
    hook: 'preValidation',
    cache: 20_000,
    keyGenerator: (request) => callerKey(request) ?? request.ip,
    errorResponseBuilder: () => httpErrors['too-many-calls']({ limit: calls, seconds }),
  });
};
