import Type from 'typebox';
import { etagOf, type HttpServer, ifMatchRevision, pageOf, problems } from '../http/http.api.ts';
import { answers } from '../register/register.api.ts';
import { linkParty, refuseUnseen } from './case-parties.ts';
import type { CaseParts } from './case-parts.ts';
import {
  CaseInList,
  CaseParams,
  CaseQuery,
  CaseSchema,
  CaseWithEvents,
  ClosingSchema,
  HandOverSchema,
  NewCaseSchema,
  PlacesSchema,
  Uuid,
} from './case-schemas.ts';
import { closeCase, handOver, openCase, reopenCase } from './case-steps.ts';
import { inCaseRoutes } from './in-case.routes.ts';
import { casesOfSubject, listCases } from './list-cases.ts';
import { mayUseCases } from './may-use-cases.ts';
import { listPlaces } from './places.ts';
import { readCase, readEvents, withNames } from './read-case.ts';
import { whoMayTake } from './who-may-take.ts';

const tags = ['cases'];

/** Cases: opened, listed, handed over, closed. Send the id of one as Seloste-Case, and it is the reason of the call. */
export const casesRoutes = (http: HttpServer, parts: CaseParts): void => {
  http.setSerializerCompiler(() => (answer) => JSON.stringify(answer));

  http.get(
    '/cases',
    {
      schema: {
        operationId: 'listCases',
        tags,
        summary: 'List cases, newest first',
        description: 'With the first of those who belong to each, as far as the purpose may know them.',
        querystring: CaseQuery,
        response: answers({ 200: pageOf(CaseInList) }),
      },
    },
    async (request) => listCases(parts, request.access, request.actor.roles, request.query),
  );

  http.post(
    '/cases',
    {
      schema: {
        operationId: 'openCase',
        tags,
        summary: 'Open a case',
        description: 'Whoever opens it has it. A service disruption has an area or a network element.',
        body: NewCaseSchema,
        response: answers({ 201: CaseSchema, ...problems(404, 422) }),
      },
    },
    async (request, reply) => {
      const { subject, ...given } = request.body;
      if (subject !== undefined) await refuseUnseen(parts, request.access, subject);
      const opened = await openCase(parts, request.access, given);
      if (subject !== undefined) await linkParty(parts, request.access, opened.id, { subject });
      return reply
        .status(201)
        .header('location', `/v1/cases/${opened.id}`)
        .header('etag', etagOf(opened.revision))
        .send(opened);
    },
  );

  http.get(
    '/cases/colleagues',
    {
      schema: {
        operationId: 'listColleagues',
        tags,
        summary: 'Who a case can be handed to: the colleagues who could work on it today',
        response: answers({
          200: Type.Object({ items: Type.Array(Type.Object({ id: Uuid, name: Type.String() })) }),
        }),
      },
    },
    async (request) => {
      mayUseCases(parts, request.access);
      const people = await whoMayTake(parts, request.access);
      return { items: people.map(({ id, name }) => ({ id, name })) };
    },
  );

  http.get(
    '/cases/places',
    {
      schema: {
        operationId: 'listPlaces',
        tags,
        summary: 'Where a disruption can be: the areas and network elements of services in use',
        response: answers({ 200: PlacesSchema }),
      },
    },
    async (request) => listPlaces(parts, request.access),
  );

  http.get(
    '/cases/:id',
    {
      schema: {
        operationId: 'getCase',
        tags,
        summary: 'See a case and what happened to it',
        description: 'The header ETag holds the revision, for If-Match of the next step.',
        params: CaseParams,
        response: answers({ 200: CaseWithEvents, ...problems(404) }),
      },
    },
    async (request, reply) => {
      mayUseCases(parts, request.access);
      const row = await readCase(parts, request.access, request.params.id);
      const [[answer], events] = await Promise.all([withNames(parts, [row]), readEvents(parts, row.id)]);
      return reply.header('etag', etagOf(row.revision)).send({ ...answer, events });
    },
  );

  const step = {
    params: CaseParams,
    response: answers({ 200: CaseSchema, ...problems(404, 409, 412, 422, 428) }),
  };

  http.post(
    '/cases/:id/hand-over',
    {
      config: { ifMatch: true },
      schema: {
        ...step,
        operationId: 'handOverCase',
        tags,
        summary: 'Hand an open case to a colleague or a role',
        body: HandOverSchema,
      },
    },
    async (request, reply) => {
      const at = { id: request.params.id, revision: ifMatchRevision(request) };
      const answer = await handOver(parts, request.access, at, request.body);
      return reply.header('etag', etagOf(answer.revision)).send(answer);
    },
  );

  http.post(
    '/cases/:id/close',
    {
      config: { ifMatch: true },
      schema: { ...step, operationId: 'closeCase', tags, summary: 'Close a case', body: ClosingSchema },
    },
    async (request, reply) => {
      const at = { id: request.params.id, revision: ifMatchRevision(request) };
      const answer = await closeCase(parts, request.access, at, request.body.outcome);
      return reply.header('etag', etagOf(answer.revision)).send(answer);
    },
  );

  http.post(
    '/cases/:id/reopen',
    {
      config: { ifMatch: true },
      schema: { ...step, operationId: 'reopenCase', tags, summary: 'Open a closed case again' },
    },
    async (request, reply) => {
      const at = { id: request.params.id, revision: ifMatchRevision(request) };
      const answer = await reopenCase(parts, request.access, at);
      return reply.header('etag', etagOf(answer.revision)).send(answer);
    },
  );

  http.get(
    '/subjects/:subject/cases',
    {
      schema: {
        operationId: 'listCasesOfSubject',
        tags,
        summary: 'List the cases that a subject belongs to now',
        params: Type.Object({ subject: Uuid }),
        response: answers({ 200: Type.Object({ items: Type.Array(CaseSchema) }) }),
      },
    },
    async (request) => ({ items: await casesOfSubject(parts, request.access, request.params.subject) }),
  );

  inCaseRoutes(http, parts);
};
