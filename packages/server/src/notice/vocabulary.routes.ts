import { LANGUAGES } from '@seloste/notice';
import { type TSchema, Type } from 'typebox';
import type { AddRoutes } from '../http/http.api.ts';
import type { NoticeInForce } from './notice-in-force.ts';
import { type RecordAddress, vocabularyOf } from './vocabulary.ts';

const Named = Type.Object({ name: Type.String() });
const Ids = Type.Array(Type.String());
const record = <T extends Parameters<typeof Type.Record>[1]>(of: T, description?: string) =>
  Type.Record(Type.String(), of, description === undefined ? {} : { description });

const PurposeWords = Type.Object({
  name: Type.String(),
  description: Type.String(),
  clause: Ids,
  controllers: Ids,
  concerns: Type.Array(Type.String(), { description: 'Standings of the subjects whose rows it reaches' }),
  roles: Type.Array(Type.String(), { description: 'Roles whose people may name it' }),
  uses: record(
    Type.Object({
      may: Type.Array(Type.Enum(['read', 'add', 'change', 'remove'])),
      fields: Type.Optional(
        Type.Array(Type.String(), { description: '`record.field` or `record.*`; all when left out' }),
      ),
    }),
    'Category → what it may do with it',
  ),
  consent: Type.Optional(Type.Object({ permission: Type.String() })),
  marketing: Type.Optional(
    record(Type.String(), 'Channel → prior_consent, existing_customer or unless_banned'),
  ),
});

const CategoryWords = Type.Object({
  name: Type.String(),
  description: Type.String(),
  clause: Ids,
  records: record(
    Type.Object({
      path: Type.String({ description: 'Its part of an address: `phone-numbers`' }),
      label: Type.String(),
      stream: Type.Boolean({ description: 'Read by spans of time' }),
      fields: record(Type.String(), 'Field → label'),
    }),
  ),
  opened_by: Type.Array(Type.String(), { description: 'Purposes that may read it, wholly or in part' }),
  sources: Type.Array(Type.String(), { description: 'Allowed sources, best first' }),
});

const VocabularySchema = Type.Object({
  edition: Type.Integer(),
  language: Type.String(),
  languages: Ids,
  controllers: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  purposes: record(PurposeWords),
  categories: record(CategoryWords),
  sources: record(Named),
  roles: record(Type.Object({ name: Type.String(), purposes: Ids, duties: Ids })),
  blocks: record(Named),
  permissions: record(
    Type.Object({ name: Type.String(), channel: Type.Optional(Type.String()), wording: Type.String() }),
  ),
  rights: record(
    Type.Object({
      name: Type.String(),
      answered: Type.Boolean({ description: 'Whether its use is answered within the time of GDPR 12(3)' }),
    }),
  ),
  requests: Type.Object(
    { ways: Ids, identify: Ids },
    { description: 'In which ways rights are used, and how who uses them is identified' },
  ),
  recipients: record(Named),
  undertakings: record(Type.Object({ version: Type.Optional(Type.String()), text: Type.String() })),
});

/**
 * `GET /v1/notice/vocabulary`: the labels and the rules of the notice in force, for screens. It tells what the published notice tells, so
 * it is public; it is made once for each edition and language.
 */
export const vocabularyRoutes =
  (current: NoticeInForce['current'], addresses: Readonly<Record<string, RecordAddress>>): AddRoutes =>
  (http) => {
    let made = { edition: 0, inLanguage: new Map<string, string>() };
    http.get(
      '/notice/vocabulary',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'getVocabulary',
          tags: ['notice'],
          summary: 'The words and the rules of the notice in force',
          description:
            'Names of purposes, categories, records, fields, sources, roles and blocks in one language, and which purpose may do what. In a language that the notice is not told in, it comes in the notice’s first; `language` of the answer tells which.',
          querystring: Type.Object(
            { language: Type.Optional(Type.Enum([...LANGUAGES])) },
            { additionalProperties: false },
          ),
          // The answer is text that was made once: the schema describes it, and cuts or converts nothing.
          response: {
            200: VocabularySchema,
            304: Type.Null({ description: 'Not changed since the ETag given' }),
          } as Record<number, TSchema>,
        },
      },
      async (request, reply) => {
        const notice = current();
        const told = notice.document.notice.languages;
        const language = told.find((one) => one === request.query.language) ?? told[0] ?? 'fi';
        const etag = `"${notice.edition}-${language}"`;
        reply.header('etag', etag).header('cache-control', 'no-cache');
        if (request.headers['if-none-match'] === etag) return reply.status(304).send(null);
        if (made.edition !== notice.edition) made = { edition: notice.edition, inLanguage: new Map() };
        const known =
          made.inLanguage.get(language) ?? JSON.stringify(vocabularyOf(notice, language, addresses));
        made.inLanguage.set(language, known);
        return reply
          .type('application/json; charset=utf-8')
          .serializer((text: unknown) => String(text))
          .send(known);
      },
    );
  };
