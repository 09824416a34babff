import Type from 'typebox';
import { type HttpServer, PageQuery, pageOf, problems } from '../http/http.api.ts';
import { answers, definitionOf, rowSchema } from '../register/register.api.ts';
import { addNote, listNotes } from './case-notes.ts';
import { linkParty, listParties, unlinkParty } from './case-parties.ts';
import type { CaseParts } from './case-parts.ts';
import {
  CaseParams,
  HitSchema,
  NewNoteSchema,
  NewPartySchema,
  PageBody,
  PartyParams,
  PartySchema,
  Uuid,
} from './case-schemas.ts';
import { linkHit, listHit } from './selection.ts';

const tags = ['cases'];

/** What is said about people in a case: who belongs to it, notes, and who a disruption hits. All of it is data of the register. */
export const inCaseRoutes = (http: HttpServer, parts: CaseParts): void => {
  http.get(
    '/cases/:id/parties',
    {
      schema: {
        operationId: 'listCaseParties',
        tags,
        summary: 'List those who belong to a case',
        params: CaseParams,
        querystring: PageQuery,
        response: answers({ 200: pageOf(PartySchema), ...problems(404) }),
      },
    },
    async (request) => listParties(parts, request.access, request.params.id, request.query),
  );

  http.post(
    '/cases/:id/parties',
    {
      schema: {
        operationId: 'linkCaseParty',
        tags,
        summary: 'Link somebody to an open case',
        params: CaseParams,
        body: NewPartySchema,
        response: answers({ 204: Type.Null({ description: 'Linked' }), ...problems(404, 409, 422) }),
      },
    },
    async (request, reply) => {
      await linkParty(parts, request.access, request.params.id, request.body);
      return reply.status(204).send(null);
    },
  );

  http.delete(
    '/cases/:id/parties/:subject',
    {
      config: { ifMatch: false },
      schema: {
        operationId: 'unlinkCaseParty',
        tags,
        summary: 'End the link of somebody to an open case',
        params: PartyParams,
        response: answers({ 204: Type.Null({ description: 'Unlinked' }), ...problems(404, 409) }),
      },
    },
    async (request, reply) => {
      const { id, subject } = request.params;
      await unlinkParty(parts, request.access, id, subject);
      return reply.status(204).send(null);
    },
  );

  const noteSchema = Type.Object({ subject: Uuid, ...rowSchema(definitionOf('case_note')).properties });

  http.get(
    '/cases/:id/notes',
    {
      schema: {
        operationId: 'listCaseNotes',
        tags,
        summary: 'Read the notes of a case, newest first',
        params: CaseParams,
        querystring: PageQuery,
        response: answers({ 200: pageOf(noteSchema), ...problems(404) }),
      },
    },
    async (request) => listNotes(parts, request.access, request.params.id, request.query),
  );

  http.post(
    '/cases/:id/notes',
    {
      schema: {
        operationId: 'noteInCase',
        tags,
        summary: 'Write a note on somebody who belongs to an open case',
        params: CaseParams,
        body: NewNoteSchema,
        response: answers({ 201: Type.Object({ id: Uuid }), ...problems(404, 409, 422) }),
      },
    },
    async (request, reply) => {
      const { id } = await addNote(parts, request.access, request.params.id, request.body);
      return reply.status(201).send({ id });
    },
  );

  http.post(
    '/cases/:id/selection',
    {
      config: { onlyLooks: true },
      schema: {
        operationId: 'listHit',
        tags,
        summary: 'Count and list who is hit by a disruption',
        description:
          'Customers with a service in use in the area or on the network element of the case. The first page counts them all.',
        params: CaseParams,
        body: PageBody,
        response: answers({
          200: Type.Object({
            services: Type.Optional(Type.Integer()),
            customers: Type.Optional(Type.Integer()),
            ...pageOf(HitSchema).properties,
          }),
          ...problems(404, 409),
        }),
      },
    },
    async (request) => {
      const { limit = 50, cursor } = request.body;
      const page = { limit, ...(cursor !== undefined && { cursor }) };
      return listHit(parts, request.access, request.params.id, page);
    },
  );

  http.post(
    '/cases/:id/selection/links',
    {
      schema: {
        operationId: 'linkHit',
        tags,
        summary: 'Link everybody who is hit by a disruption to its case',
        description: 'In one statement; one entry in the log names them all.',
        params: CaseParams,
        response: answers({
          200: Type.Object({ customers: Type.Integer(), linked: Type.Integer() }),
          ...problems(404, 409),
        }),
      },
    },
    async (request) => linkHit(parts, request.access, request.params.id),
  );
};
