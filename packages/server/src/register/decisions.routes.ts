import Type from 'typebox';
import { type HttpServer, problems } from '../http/http.api.ts';
import { answers, SubjectParams } from './record-schemas.ts';
import type { RegisterParts } from './register-parts.ts';
import { readDecisions } from './subject-decisions.ts';

const Nullable = (schema: ReturnType<typeof Type.String>) => Type.Union([schema, Type.Null()]);

const DecisionsSchema = Type.Object({
  subject: Type.String({ format: 'uuid' }),
  controller: Type.String(),
  purposes: Type.Array(
    Type.Object({
      purpose: Type.String(),
      open: Type.Boolean({ description: 'Whether the subject’s data may be used for it today' }),
      closed_by: Type.Array(Type.String(), {
        description: 'Blocks that close it, where the caller may see blocks',
      }),
      permission: Type.Union([Type.String(), Type.Null()], { description: 'The permission that it needs' }),
      channels: Type.Record(Type.String(), Type.String(), {
        description: 'Marketing channel → prior_consent, existing_customer or unless_banned',
      }),
      concerned: Type.Boolean({ description: 'Whether it reaches subjects of this standing' }),
    }),
  ),
  decisions: Type.Array(
    Type.Object({
      id: Type.String({ format: 'uuid' }),
      permission: Type.String(),
      channel: Nullable(Type.String()),
      decision: Type.Enum(['given', 'existing_customer', 'banned', 'withdrawn']),
      decided_at: Type.String({ format: 'date-time' }),
      ends_on: Nullable(Type.String({ format: 'date' })),
      wording: Nullable(Type.String()),
      evidence: Type.String(),
      source: Type.String(),
      allows: Type.Boolean({ description: 'Given, or by the rule for existing customers, and not run out' }),
    }),
    { description: 'The latest decision on each permission' },
  ),
});

/** What a subject has permitted and banned, and what follows from it. */
export const decisionRoutes = (http: HttpServer, parts: RegisterParts): void => {
  http.get(
    '/subjects/:subject/decisions',
    {
      schema: {
        operationId: 'getDecisions',
        tags: ['subjects'],
        summary: 'See what a subject permits and bans, and which purposes are open today',
        description:
          'For purposes that read permissions. Whether a purpose is open is what the database enforces: permissions, bans, blocks, standing and the end of the relationship together.',
        params: SubjectParams,
        response: answers({ 200: DecisionsSchema, ...problems(404) }),
      },
    },
    async (request, reply) => reply.send(await readDecisions(parts, request.access, request.params.subject)),
  );
};
