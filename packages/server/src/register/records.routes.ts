import Type from 'typebox';
import { etagOf, type HttpServer, ifMatchRevision, problems } from '../http/http.api.ts';
import { addRow } from './add-rows.ts';
import { changeRow, removeRow } from './change-row.ts';
import { readHistory } from './read-history.ts';
import { readOrigins } from './read-origins.ts';
import { readAddedRow, readRecord, readRow } from './read-record.ts';
import { recordDefinitions } from './record-definitions.ts';
import {
  addedSchema,
  addSchema,
  answers,
  changeSchema,
  OriginsSchema,
  oneRowSchema,
  pastRowSchema,
  RowParams,
  rowSchema,
  rowsSchema,
  SubjectParams,
} from './record-schemas.ts';
import type { RecordDefinition } from './records/record-definition.ts';
import type { RegisterParts } from './register-parts.ts';
import type { GivenRow } from './row-to-write.ts';

/** `phone_number` → `PhoneNumber`, for operation ids. A row of `subject` is a relationship: the subject itself has routes of its own. */
export const titleOf = ({ record }: RecordDefinition): string =>
  (record === 'subject' ? 'relationship' : record).replaceAll(/(?:^|_)(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );

/** Decisions on permissions are evidence: a new one is added, an old one is never rewritten (GDPR 7(1)). */
const rewritable = ({ record }: RecordDefinition): boolean => record !== 'permission';

/** The routes of every record that is no stream. */
export const recordRoutes = (http: HttpServer, parts: RegisterParts): void => {
  for (const definition of Object.values(recordDefinitions)) {
    if (definition.stream !== undefined) continue;
    readingRoutes(http, parts, definition);
    if (definition.ownRoutes) continue;
    // A relationship is added with its subject.
    if (definition.record !== 'subject') addingRoute(http, parts, definition);
    if (rewritable(definition)) changingRoutes(http, parts, definition);
  }
};

const tags = ['records'];

const readingRoutes = (http: HttpServer, parts: RegisterParts, definition: RecordDefinition): void => {
  const { path, one } = definition;
  http.get(
    `/subjects/:subject/${path}`,
    {
      schema: {
        operationId: `list${titleOf(definition)}`,
        tags,
        summary: `List the rows of one record on a subject: ${one}`,
        params: SubjectParams,
        response: answers({ 200: rowsSchema(definition), ...problems(404) }),
      },
    },
    async (request, reply) =>
      reply.send(await readRecord(parts, request.access, definition, request.params.subject)),
  );
  http.get(
    `/subjects/:subject/${path}/:id`,
    {
      schema: {
        operationId: `get${titleOf(definition)}`,
        tags,
        summary: `See ${one}`,
        description: 'The header ETag holds the revision, for If-Match of a change.',
        params: RowParams,
        response: answers({ 200: oneRowSchema(definition), ...problems(404) }),
      },
    },
    async (request, reply) => {
      const { subject, id } = request.params;
      const row = await readRow(parts, request.access, definition, subject, id);
      return reply.header('etag', etagOf(row.revision)).send(row);
    },
  );
  http.get(
    `/subjects/:subject/${path}/:id/history`,
    {
      schema: {
        operationId: `get${titleOf(definition)}History`,
        tags,
        summary: `See what a row said before: ${one}`,
        description: 'Newest first. For purposes that read the change history and every field of the record.',
        params: RowParams,
        response: answers({
          200: Type.Object({ items: Type.Array(pastRowSchema(definition)) }),
          ...problems(404),
        }),
      },
    },
    async (request, reply) => {
      const { subject, id } = request.params;
      return reply.send(await readHistory(parts, request.access, definition, subject, id));
    },
  );
  http.get(
    `/subjects/:subject/${path}/:id/origins`,
    {
      schema: {
        operationId: `get${titleOf(definition)}Origins`,
        tags,
        summary: `See where each value comes from, and since when: ${one}`,
        description:
          'Of the fields that the purpose reads. Earlier values are told to purposes that read the change history and every field of the record.',
        params: RowParams,
        response: answers({ 200: OriginsSchema, ...problems(404) }),
      },
    },
    async (request, reply) => {
      const { subject, id } = request.params;
      return reply.send(await readOrigins(parts, request.access, definition, subject, id));
    },
  );
};

const ABOUT_DECISIONS = ` The channel, the wording that was asked and the last day come from the notice where the call names none. A ban closes the subject's rows in the same transaction.`;

const addingRoute = (http: HttpServer, parts: RegisterParts, definition: RecordDefinition): void => {
  const { path, one, record } = definition;
  http.post(
    `/subjects/:subject/${path}`,
    {
      config: {
        readAgain: async ({ access, params }, id) => {
          const { subject } = params as { readonly subject: string };
          const row = await readAddedRow(parts, access, definition, subject, id);
          return { body: row, etag: etagOf(row.revision) };
        },
      },
      schema: {
        operationId: `add${titleOf(definition)}`,
        tags,
        summary: `Add ${one}`,
        description: `The source must be one that the notice allows for the record.${record === 'permission' ? ABOUT_DECISIONS : ''}`,
        params: SubjectParams,
        body: addSchema(definition),
        response: answers({ 201: addedSchema(definition), ...problems(404, 409, 422) }),
      },
    },
    async (request, reply) => {
      const { subject } = request.params;
      const added = await addRow(parts, request.access, definition, subject, request.body as GivenRow);
      reply.status(201).header('location', `/v1/subjects/${subject}/${path}/${added.id}`);
      if ('revision' in added) reply.header('etag', etagOf(added.revision));
      return reply.send(added);
    },
  );
};

const changingRoutes = (http: HttpServer, parts: RegisterParts, definition: RecordDefinition): void => {
  const { path, one } = definition;
  http.patch(
    `/subjects/:subject/${path}/:id`,
    {
      schema: {
        operationId: `change${titleOf(definition)}`,
        tags,
        summary: `Change ${one}`,
        description:
          'Only the given fields change; the old values go into the history. If-Match takes the ETag.',
        params: RowParams,
        body: changeSchema(definition),
        response: answers({ 200: rowSchema(definition), ...problems(404, 409, 412, 422, 428) }),
      },
    },
    async (request, reply) => {
      const at = { ...request.params, revision: ifMatchRevision(request) };
      const row = await changeRow(parts, request.access, definition, at, request.body as GivenRow);
      return reply.header('etag', etagOf(row.revision)).send(row);
    },
  );
  http.delete(
    `/subjects/:subject/${path}/:id`,
    {
      schema: {
        operationId: `remove${titleOf(definition)}`,
        tags,
        summary: `Remove ${one}`,
        description: 'The history keeps what the row said, until its own day. If-Match takes the ETag, or *.',
        params: RowParams,
        response: answers({ 204: Type.Null({ description: 'Removed' }), ...problems(404, 412, 428) }),
      },
    },
    async (request, reply) => {
      const at = { ...request.params, revision: ifMatchRevision(request) };
      await removeRow(parts, request.access, definition, at);
      return reply.status(204).send(null);
    },
  );
};
