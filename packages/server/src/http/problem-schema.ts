import { Type } from 'typebox';

/** RFC 9457 with our members. Further members depend on the code: docs/reference/errors.md. */
export const ProblemSchema = Type.Object(
  {
    type: Type.String({ description: 'urn:seloste:error:<code>' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    instance: Type.Optional(Type.String({ description: 'The call: urn:seloste:call:<id>' })),
    code: Type.String({ description: 'What went wrong, for programs: see the reference of errors' }),
    hint: Type.String({ description: 'What the caller can do' }),
    values: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]), {
        description: 'What detail and hint name',
      }),
    ),
  },
  { $id: 'Problem', title: 'Problem', additionalProperties: true },
);

const MEANINGS = {
  400: 'The call is malformed, or a header is missing',
  401: 'No valid access token',
  403: 'The purpose, the controller or the caller is refused',
  404: 'No such thing, or none that the purpose may see',
  409: 'Another change came between, or the same call is under way',
  410: 'What was sealed is gone for good: the subject was erased',
  412: 'If-Match is not the newest revision',
  422: 'A field is wrong, or a rule of the data refuses',
  428: 'If-Match is missing',
  429: 'Too many calls; Retry-After tells when to go on',
  503: 'The database or the sign-in provider does not answer; Retry-After tells when to try again',
} as const;

type Status = keyof typeof MEANINGS;

/**
 * The problem replies of a route, for its `schema.response`: `{ 200: Customer, ...problems(404, 412) }`. What every
 * route of its kind can answer (401, 403, 429, 503 …) is added to the OpenAPI by itself.
 */
export const problems = <S extends Status>(...statuses: S[]) =>
  Object.fromEntries(statuses.map((status) => [status, problemReply(status)])) as Record<
    S,
    ReturnType<typeof problemReply>
  >;

const problemReply = (status: Status) => ({
  description: MEANINGS[status],
  content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } },
});
