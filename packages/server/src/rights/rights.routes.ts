import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { type HttpServer, pageOf, problems } from '../http/http.api.ts';
import { answers } from '../register/register.api.ts';
import { listRequests } from './list-requests.ts';
import { readRequest, requestsOfSubject } from './read-requests.ts';
import {
  ClosureSchema,
  ExtensionSchema,
  IdentificationSchema,
  NewRequestSchema,
  RequestInListSchema,
  RequestParams,
  RequestQuery,
  RequestSchema,
  Uuid,
  WholeRequestSchema,
} from './request-schemas.ts';
import type { RightsParts } from './rights-parts.ts';
import { closeRequest, extend, identify, recordRequest } from './take-steps.ts';

const tags = ['requests'];

/** Requests of data subjects (GDPR 15–22): recorded, listed by what is due, extended, closed. */
export const rightsRoutes = (http: HttpServer, parts: RightsParts): void => {
  http.setSerializerCompiler(() => (answer) => JSON.stringify(answer));

  http.get(
    '/requests',
    {
      schema: {
        operationId: 'listRequests',
        tags,
        summary: 'List requests of data subjects',
        description:
          'What waits comes first, the soonest due before; then what is closed, the latest before.',
        querystring: RequestQuery,
        response: answers({ 200: pageOf(RequestInListSchema) }),
      },
    },
    async (request) => listRequests(parts, request.access, request.query),
  );

  const readAgain = async ({ access }: FastifyRequest, id: string) => ({
    body: await readRequest(parts, access, id),
  });

  http.post(
    '/requests',
    {
      config: { readAgain },
      schema: {
        operationId: 'recordRequest',
        tags,
        summary: 'Record a request of a data subject',
        description:
          'Whoever of the staff it reached, and in whatever way: its time runs from the day it came.',
        body: NewRequestSchema,
        response: answers({ 201: WholeRequestSchema, ...problems(404, 422) }),
      },
    },
    async (request, reply) => {
      const { id } = await recordRequest(parts, request.access, request.body);
      const recorded = await readRequest(parts, request.access, id);
      return reply.status(201).header('location', `/v1/requests/${id}`).send(recorded);
    },
  );

  http.get(
    '/requests/:id',
    {
      schema: {
        operationId: 'getRequest',
        tags,
        summary: 'See a request, its time and what was done about it',
        params: RequestParams,
        response: answers({ 200: WholeRequestSchema, ...problems(404) }),
      },
    },
    async (request) => readRequest(parts, request.access, request.params.id),
  );

  const step = {
    tags,
    params: RequestParams,
    response: answers({ 200: WholeRequestSchema, ...problems(404, 409, 422) }),
  };

  http.post(
    '/requests/:id/identification',
    {
      config: { readAgain },
      schema: {
        ...step,
        operationId: 'identifyRequest',
        summary: 'Keep how the person behind a request was identified',
        body: IdentificationSchema,
      },
    },
    async ({ access, params: { id }, body }) => {
      await identify(parts, access, id, body.identified_by);
      return readRequest(parts, access, id);
    },
  );

  http.post(
    '/requests/:id/extension',
    {
      config: { readAgain },
      schema: {
        ...step,
        operationId: 'extendRequest',
        summary: 'Extend the time of a request',
        description:
          'Once, within the first month, with a reason that the person has been told (GDPR 12(3)); the day follows from the law.',
        body: ExtensionSchema,
      },
    },
    async ({ access, params: { id }, body }) => {
      await extend(parts, access, id, body);
      return readRequest(parts, access, id);
    },
  );

  http.post(
    '/requests/:id/closure',
    {
      config: { readAgain },
      schema: {
        ...step,
        operationId: 'closeRequest',
        summary: 'Close a request: answered, refused or withdrawn',
        description:
          'A refusal has its reason, told with the complaint to the authority and the court (GDPR 12(4)).',
        body: ClosureSchema,
      },
    },
    async ({ access, params: { id }, body }) => {
      await closeRequest(parts, access, id, body);
      return readRequest(parts, access, id);
    },
  );

  http.get(
    '/subjects/:subject/requests',
    {
      schema: {
        operationId: 'listRequestsOfSubject',
        tags,
        summary: 'List the requests of a subject, open first',
        params: Type.Object({ subject: Uuid }),
        response: answers({ 200: Type.Object({ items: Type.Array(RequestSchema) }) }),
      },
    },
    async (request) => ({ items: await requestsOfSubject(parts, request.access, request.params.subject) }),
  );
};
