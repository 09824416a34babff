import Type from 'typebox';
import { type HttpServer, PageQuery, pageOf, problems } from '../http/http.api.ts';
import { LONGEST_SPAN, readStream } from './read-stream.ts';
import { recordDefinitions } from './record-definitions.ts';
import { answers, rowSchema, SubjectParams } from './record-schemas.ts';
import { titleOf } from './records.routes.ts';
import type { RegisterParts } from './register-parts.ts';

const SpanQuery = Type.Object(
  {
    from: Type.String({ format: 'date-time', description: 'First moment that counts' }),
    to: Type.String({ format: 'date-time', description: 'Moment up to which it counts, without it' }),
    ...PageQuery.properties,
  },
  { additionalProperties: false },
);

/** Traffic data, online events and changes: looked up by spans of time, filled by imports and by the database. */
export const streamRoutes = (http: HttpServer, parts: RegisterParts): void => {
  for (const definition of Object.values(recordDefinitions)) {
    const { stream, path, one } = definition;
    if (stream === undefined) continue;
    http.get(
      `/subjects/:subject/${path}`,
      {
        schema: {
          operationId: `list${titleOf(definition)}`,
          tags: ['streams'],
          summary: `Look up by time: ${one}`,
          description: `A span of at most ${LONGEST_SPAN} days must be given. Every look-up is in the audit log with who, when and how long.`,
          params: SubjectParams,
          querystring: SpanQuery,
          response: answers({ 200: pageOf(rowSchema(definition)), ...problems(422) }),
        },
      },
      async (request, reply) =>
        reply.send(
          await readStream(parts, request.access, definition, request.params.subject, request.query),
        ),
    );
  }
};
