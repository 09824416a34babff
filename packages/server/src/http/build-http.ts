import { randomUUIDv7 } from 'node:crypto';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyReply } from 'fastify';
import { followMethods } from './allowed-methods.ts';
import { describeThrown, logCalls, ownCallLog } from './call-log.ts';
import { addHealthRoutes, type ReadinessChecks } from './health.routes.ts';
import { httpErrors } from './http.errors.ts';
import type { AddRoutes, HttpServer } from './http-server.ts';
import { DEFAULT_RATE_LIMIT, limitCalls, type RateLimit } from './limits.ts';
import { addMetrics, type Gauges } from './metrics.routes.ts';
import { describeApi } from './openapi.ts';
import type { MakeProblemPage } from './problem-pages.ts';
import { replyToBrokenCall, replyWithProblems, sendProblem } from './problem-replies.ts';
import { ProblemSchema } from './problem-schema.ts';
import { keepOutOfCaches, sendSecurityHeaders } from './security-headers.ts';
import { writeIdsSmall } from './small-ids.ts';
import { compileValidator } from './validation.ts';

/** What the HTTP server is made of. */
export interface HttpOptions {
  /** Version of the register, shown in the OpenAPI document. */
  readonly version: string;
  /** pino's level, or a logger's settings. */
  readonly log: { readonly level: string; readonly stream?: { write(line: string): void } };
  /** Lets callers in: `guardRoutes(…)` of access. It is set before every route of `api`. */
  readonly guard: AddRoutes;
  /** Routes under /v1. A route is closed by default: see `AccessNeed` of access. */
  readonly api: readonly AddRoutes[];
  /** Public pages beside the API, such as the published notice. */
  readonly pages?: readonly AddRoutes[];
  /** Tells a person what was refused where their browser opened a page. Without it they get the problem document. */
  readonly problemPage?: MakeProblemPage;
  /** Runs after the guard, for every call of the API: idempotency. */
  readonly afterGuard?: readonly AddRoutes[];
  readonly readiness: ReadinessChecks;
  readonly gauges?: Gauges;
  readonly rateLimit?: RateLimit;
  /** Largest body in bytes. Default 1 MiB. */
  readonly bodyLimit?: number;
}

/** Longest part of an address: ids are uuids, and nothing else belongs there. */
const LONGEST_PARAMETER = 100;

/** Milliseconds a caller may take to send a call. */
const LONGEST_SENDING = 30_000;

/**
 * Puts the HTTP server together, not listening yet. `close()` lets the calls under way end, answers new ones on open
 * connections with 503, and closes idle connections.
 */
export const buildHttp = async (options: HttpOptions): Promise<HttpServer> => {
  const http: HttpServer = Fastify({
    logger: { ...options.log, serializers: { err: describeThrown } },
    logController: ownCallLog(),
    // Ids of our own making only: a caller's text would reach the log.
    requestIdHeader: false,
    genReqId: () => randomUUIDv7(),
    bodyLimit: options.bodyLimit ?? 1_048_576,
    requestTimeout: LONGEST_SENDING,
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    forceCloseConnections: 'idle',
    clientErrorHandler: replyToBrokenCall,
    frameworkErrors: (error, request, reply) => {
      sendProblem(reply as FastifyReply, httpErrors['call-malformed']().from(error), request.id);
    },
    exposeHeadRoutes: false,
  }).withTypeProvider<TypeBoxTypeProvider>();
  http.setValidatorCompiler(compileValidator);
  http.addSchema(ProblemSchema);
  replyWithProblems(http, followMethods(http), options.problemPage);
  logCalls(http);
  sendSecurityHeaders(http);
  await describeApi(http, options.version);
  addMetrics(http, options.gauges ?? {});
  addHealthRoutes(http, options.readiness);
  for (const add of options.pages ?? []) await http.register(async (pages: HttpServer) => add(pages));
  await http.register(
    async (api: HttpServer) => {
      keepOutOfCaches(api);
      writeIdsSmall(api);
      await options.guard(api);
      await limitCalls(api, options.rateLimit ?? DEFAULT_RATE_LIMIT);
      for (const add of options.afterGuard ?? []) await add(api);
      for (const add of options.api) await api.register(async (domain: HttpServer) => add(domain));
    },
    { prefix: '/v1' },
  );
  return http;
};
