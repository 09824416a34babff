import Type, { type TSchema } from 'typebox';
import { type HttpServer, problems } from '../http/http.api.ts';
import { createSubject, type NewSubject, recordsOfNewSubject } from './create-subject.ts';
import { readOverview } from './read-overview.ts';
import { definitionOf, recordDefinitions } from './record-definitions.ts';
import { addSchema, answers, FlagSchema, rowSchema, SubjectParams } from './record-schemas.ts';
import type { RecordDefinition } from './records/record-definition.ts';
import type { RegisterParts } from './register-parts.ts';

/** Most rows of one record that come with a new subject. */
const MOST_ROWS = 50;

const newRow = (definition: RecordDefinition): TSchema => {
  const { source, fields } = addSchema(definition).properties;
  return Type.Object({ source: Type.Optional(source), fields }, { additionalProperties: false });
};

const { source, fields: relationship } = addSchema(definitionOf('subject')).properties;

const NewSubjectSchema = Type.Object(
  {
    source,
    relationship,
    records: Type.Object(
      Object.fromEntries(
        recordsOfNewSubject.map((definition) => [
          definition.path,
          Type.Optional(Type.Array(newRow(definition), { maxItems: MOST_ROWS })),
        ]),
      ),
      { additionalProperties: false },
    ),
  },
  {
    additionalProperties: false,
    examples: [
      {
        source: 'data_subject',
        relationship: { kind: 'person', standing: 'customer' },
        records: {
          persons: [{ fields: definitionOf('person').example }],
          'phone-numbers': [{ fields: { number: '040 123 4567' } }],
        },
      },
    ],
  },
);

const Created = Type.Object({
  subject: Type.String({ format: 'uuid' }),
  records: Type.Record(Type.String(), Type.Array(Type.String({ format: 'uuid' })), {
    description: 'Ids of the added rows by the address of their record',
  }),
});

const overviewRecord = (definition: RecordDefinition): TSchema =>
  definition.stream
    ? Type.Object(
        { by_time: Type.Literal(true) },
        { description: 'Read by spans of time at its own address' },
      )
    : Type.Object({ closed_by: Type.Array(Type.String()), rows: Type.Array(rowSchema(definition)) });

const OverviewSchema = Type.Object({
  subject: Type.String({ format: 'uuid' }),
  controller: Type.String(),
  flags: Type.Array(FlagSchema),
  categories: Type.Record(
    Type.String(),
    Type.Union([
      Type.Object({
        access: Type.Literal('open'),
        records: Type.Object(
          Object.fromEntries(
            Object.values(recordDefinitions).map((one) => [one.path, Type.Optional(overviewRecord(one))]),
          ),
        ),
      }),
      Type.Object({ access: Type.Literal('closed'), opened_by: Type.Array(Type.String()) }),
    ]),
    {
      description:
        'Every category of the notice: open with its rows, or closed with the purposes that open it',
    },
  ),
});

/** A subject as a whole: to add, and to see. */
export const subjectRoutes = (http: HttpServer, parts: RegisterParts): void => {
  http.post(
    '/subjects',
    {
      schema: {
        operationId: 'addSubject',
        tags: ['subjects'],
        summary: 'Add a subject with its first records',
        description:
          'All of it or nothing. A person comes with a name row, an organisation with its name; a prospect with the row that lets it be kept (a consumer: prior consent with proof), a contact with its ground.',
        body: NewSubjectSchema,
        response: answers({ 201: Created, ...problems(409, 422) }),
      },
    },
    async (request, reply) => {
      const created = await createSubject(parts, request.access, request.body as NewSubject);
      return reply.status(201).header('location', `/v1/subjects/${created.subject}`).send(created);
    },
  );

  http.get(
    '/subjects/:subject',
    {
      schema: {
        operationId: 'getSubject',
        tags: ['subjects'],
        summary: 'See everything on a subject that the purpose may see',
        params: SubjectParams,
        response: answers({ 200: OverviewSchema, ...problems(404) }),
      },
    },
    async (request, reply) =>
      reply
        .type('application/json; charset=utf-8')
        .send(await readOverview(parts, request.access, request.params.subject)),
  );
};
