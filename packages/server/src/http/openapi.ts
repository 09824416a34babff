import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { type AccessNeed, SESSION_COOKIE } from '../access/access.api.ts';
import type { HttpServer } from './http-server.ts';
import { shareComponents } from './openapi-components.ts';
import { problems } from './problem-schema.ts';

const DESCRIPTION = `The register's API. Every call under /v1 needs an access token (OpenID Connect, RFC 9068), a purpose of the notice and a
reason; what the purpose may not see is not in the answer. Errors are problem documents (RFC 9457) with a code.`;

const HEADERS = {
  'Seloste-Purpose': {
    required: true,
    description: 'Purpose of the notice that the call is for. A refused one is answered with those allowed.',
    schema: { type: 'string', example: 'customer_service' },
  },
  'Seloste-Reason': {
    required: false,
    description:
      "Why, in a few words: 3–500 characters, as UTF-8 or as RFC 8187 (UTF-8''…). Needed where no case is in hand.",
    schema: { type: 'string', minLength: 3, maxLength: 500 },
  },
  'Seloste-Case': {
    required: false,
    description: 'Id of an open case of the controller: it is the reason of the call.',
    schema: { type: 'string', format: 'uuid' },
  },
  'Seloste-Controller': {
    required: false,
    description: 'Controller of the notice; needed by who works for several.',
    schema: { type: 'string' },
  },
} as const;

const IDEMPOTENCY_KEY = {
  required: false,
  description:
    'A fresh UUID for each change. Repeated with the same call it gives the same answer; kept 24 hours.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,100}$' },
} as const;

const IF_MATCH = {
  required: true,
  description: 'The ETag of the answer that the change was made from.',
  schema: { type: 'string' },
} as const;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the route takes If-Match; left out, those do whose method changes what is there. */
    ifMatch?: boolean;
  }
}

/** Describes the routes as OpenAPI 3.1 and serves the reader at `/api`, the document at `/api/json`: no third party is called. */
export const describeApi = async (http: HttpServer, version: string): Promise<void> => {
  await http.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Seloste',
        version,
        description: DESCRIPTION,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT (RFC 9068)' },
          session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE, description: 'The staff console' },
          csrf: { type: 'apiKey', in: 'header', name: 'Seloste-CSRF', description: 'From GET /v1/session' },
        },
      },
    },
    refResolver: {
      buildLocalReference: (json, _base, _fragment, index) => String(json.$id ?? `part-${index}`),
    },
    transformObject: (documented) => {
      if (!('openapiObject' in documented)) throw new TypeError('the API is described as OpenAPI 3');
      return shareComponents(documented.openapiObject);
    },
    transform: ({ schema, url, route }) => {
      if (!url.startsWith('/v1')) return { schema, url };
      const need: AccessNeed = route.config?.access ?? 'purpose';
      if (need === 'public') return { schema, url };
      const methods = [route.method].flat();
      const ifMatch = route.config?.ifMatch;
      return {
        url,
        schema: {
          operationId: operationOf(methods[0] ?? '', url),
          ...schema,
          security: securityOf(need, route.config?.csrf !== false),
          headers: {
            type: 'object',
            properties: headersFor(need, methods, ifMatch),
            required: requiredFor(need, methods, ifMatch),
          },
          response: {
            ...problems(401, 403, 429, 503),
            ...(need === 'signed_in' || need === 'session' ? {} : problems(400)),
            ...objectOf(schema?.response),
          },
        },
      };
    },
  });
  await http.register(swaggerUi, {
    routePrefix: '/api',
    staticCSP: READER_POLICY,
    theme: { title: 'Seloste: API' },
    uiConfig: {
      deepLinking: true,
      persistAuthorization: false,
      validatorUrl: null,
      supportedSubmitMethods: [...METHODS],
    },
  });
};

/** The reader styles some of its parts in place; everything it loads is our own. */
const READER_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;

/** A session's cookie goes with its token, save where a script cannot send one. */
const securityOf = (need: AccessNeed, csrf: boolean): Record<string, string[]>[] => {
  const bySession: Record<string, string[]> = csrf ? { session: [], csrf: [] } : { session: [] };
  return need === 'session' ? [bySession] : [{ token: [] }, bySession];
};

const headersOf = (need: AccessNeed, methods: readonly string[], ifMatch?: boolean) => {
  const headers: Record<string, { required: boolean; description: string; schema: object }> = {};
  if (need === 'session') return [];
  if (need !== 'signed_in') Object.assign(headers, HEADERS);
  if (typeof need === 'object') delete headers['Seloste-Purpose'];
  if (methods.includes('POST')) headers['Idempotency-Key'] = IDEMPOTENCY_KEY;
  const changes = ['PATCH', 'PUT', 'DELETE'].some((method) => methods.includes(method));
  if (ifMatch ?? changes) headers['If-Match'] = IF_MATCH;
  return Object.entries(headers);
};

const headersFor = (need: AccessNeed, methods: readonly string[], ifMatch?: boolean) =>
  Object.fromEntries(
    headersOf(need, methods, ifMatch).map(([name, { description, schema }]) => [
      name,
      { ...schema, description },
    ]),
  );

const requiredFor = (need: AccessNeed, methods: readonly string[], ifMatch?: boolean) =>
  headersOf(need, methods, ifMatch).flatMap(([name, { required }]) => (required ? [name] : []));

const objectOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** A name for generated clients: `GET /v1/subjects/:subject/persons` is `getSubjectsBySubjectPersons`. */
const operationOf = (method: string, url: string): string => {
  const words = url
    .replace(/^\/v1\//, '')
    .split(/[/-]/)
    .map((part) => (part.startsWith(':') ? `by-${part.slice(1)}` : part))
    .flatMap((part) => part.split('-'));
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
};
