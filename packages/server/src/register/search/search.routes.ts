import Type from 'typebox';
import { type HttpServer, pageOf, problems } from '../../http/http.api.ts';
import { answers, FlagSchema } from '../record-schemas.ts';
import type { RegisterParts } from '../register-parts.ts';
import { SearchCriteria } from './criteria.ts';
import { findSubjects } from './find-subjects.ts';

const MOST = 50;

const Question = Type.Object(
  {
    criteria: SearchCriteria,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST, default: 20 })),
    cursor: Type.Optional(Type.String({ maxLength: 1000, description: '`next` of the page before' })),
  },
  {
    additionalProperties: false,
    examples: [
      { criteria: { name: 'esimerkki aino', address: { street: 'Esimerkkikatu', postcode: '50100' } } },
    ],
  },
);

const shown = (fields: Record<string, ReturnType<typeof Type.String>>) =>
  Type.Optional(
    Type.Array(
      Type.Object(Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, Type.Optional(one)]))),
    ),
  );

const Found = Type.Object(
  {
    subject: Type.String({ format: 'uuid' }),
    kind: Type.Optional(Type.Enum(['person', 'company', 'association'])),
    standing: Type.Optional(Type.Enum(['customer', 'prospect', 'contact'])),
    flags: Type.Array(FlagSchema),
    shown: Type.Object({
      person: shown({ given_names: Type.String(), family_name: Type.String(), birth_date: Type.String() }),
      organisation: shown({ name: Type.String(), business_id: Type.String() }),
      customer: shown({ customer_number: Type.String(), customer_type: Type.String() }),
      postal_address: shown({ postcode: Type.String(), city: Type.String() }),
    }),
  },
  {
    examples: [
      {
        subject: '01936f2e-7a4b-7c3d-8e5f-60718293a4b5',
        kind: 'person',
        standing: 'customer',
        flags: [],
        shown: {
          person: [{ given_names: 'Aino Maria', family_name: 'Esimerkki' }],
          customer: [{ customer_number: '100001', customer_type: 'consumer' }],
        },
      },
    ],
  },
);

/** `POST /v1/search`: a read that carries what it looks for in its body. */
export const searchRoutes = (http: HttpServer, parts: RegisterParts): void => {
  http.post(
    '/search',
    {
      config: { onlyLooks: true },
      schema: {
        operationId: 'findSubjects',
        tags: ['subjects'],
        summary: 'Find subjects by name, number, phone, e-mail, address or identity code',
        description:
          'What is searched by goes into the body, never into the address. Only fields that the purpose may read can be searched or shown. The log names every subject shown.',
        body: Question,
        response: answers({ 200: pageOf(Found), ...problems(400, 422) }),
      },
    },
    async (request, reply) => {
      const { criteria, limit = 20, cursor } = request.body;
      const question = { criteria, limit, ...(cursor !== undefined && { cursor }) };
      return reply.send(await findSubjects(parts, request.access, question));
    },
  );
};
