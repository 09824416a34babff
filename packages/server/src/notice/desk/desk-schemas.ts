import { type TSchema, Type } from 'typebox';

/** As much as a notice's file may hold; the whole call stays under the limit of a body. */
const LONGEST_FILE = 400_000;

export const Language = Type.Enum(['fi', 'sv', 'en']);
const orNull = <Of extends TSchema>(of: Of) => Type.Union([of, Type.Null()]);
const Texts = (longest: number) =>
  Type.Object({
    fi: Type.Optional(Type.String({ maxLength: longest })),
    sv: Type.Optional(Type.String({ maxLength: longest })),
    en: Type.Optional(Type.String({ maxLength: longest })),
  });
const Day = Type.String({ format: 'date' });
const Moment = Type.String({ format: 'date-time' });

export const Files = Type.Object(
  {
    notice: Type.String({ maxLength: LONGEST_FILE, description: 'notice.yaml' }),
    texts: Texts(LONGEST_FILE),
  },
  { description: 'The files of a notice, word for word' },
);

export const Person = orNull(
  Type.Object({ id: Type.String({ format: 'uuid' }), name: orNull(Type.String()) }),
);

export const Announcement = Texts(5_000);

export const EditionSchema = Type.Object({
  edition: Type.Integer(),
  in_force: Type.Boolean(),
  version: orNull(Type.Integer({ description: "The notice's own number" })),
  dated: orNull(Day),
  valid_from: orNull(Day),
  applied_at: Moment,
  published_by: Person,
  announcement: orNull(Announcement),
});

export const DraftSchema = Type.Object({
  revision: Type.Integer({ description: 'The ETag without its quotes' }),
  saved: Type.Boolean({ description: 'False: there is no draft, and the files are those in force' }),
  base_edition: Type.Integer(),
  edition_in_force: Type.Integer(),
  files: Files,
  changed_at: orNull(Moment),
  changed_by: Person,
});

const FindingSchema = Type.Object({
  code: Type.String(),
  rule: Type.String(),
  severity: Type.Enum(['error', 'warning', 'review', 'info']),
  variant: orNull(Type.String({ description: "Which of the code's sentences it is, when it has several" })),
  values: Type.Record(
    Type.String(),
    Type.Union([Type.String(), Type.Number(), Type.Object({}, { additionalProperties: true })]),
    {
      description:
        'What the sentence names: text, a number, { date }, { period }, { country }, { act, section }, { names } by language, or { list }',
    },
  ),
  message: Type.String(),
  help: orNull(Type.String()),
  hint: orNull(Type.String({ description: 'What was probably meant' })),
  law: orNull(Type.String({ description: 'What it rests on, as it is cited in the language' })),
  path: Type.String(),
  file: Type.String(),
  line: Type.Integer({ minimum: 1 }),
  column: Type.Integer({ minimum: 1 }),
  page: Type.String({ description: 'Page of the code in the documentation' }),
});

const HeadValue = Type.Object({
  value: orNull(Type.String()),
  line: Type.Integer(),
  column: Type.Integer(),
});

export const AssessmentSchema = Type.Object({
  on: Day,
  edition_in_force: Type.Integer(),
  publishable: Type.Boolean({ description: 'No error, and the database can carry it out' }),
  changed: Type.Boolean({ description: 'Whether the files differ from those in force' }),
  significant: Type.Boolean(),
  earliest: Type.Object(
    { today: Day, significant: Day },
    { description: 'First day it can come into force, as it is and when a significant change is in it' },
  ),
  languages: Type.Array(Language),
  findings: Type.Array(FindingSchema),
  changes: Type.Array(
    Type.Object({
      kind: Type.Enum(['added', 'removed', 'changed']),
      path: Type.String(),
      sentence: Type.String(),
      significant: Type.Boolean(),
      why: Type.String(),
    }),
  ),
  plan: Type.Object({
    problems: Type.Array(
      Type.Object({
        code: Type.String(),
        values: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]), {
          description: 'What the message names',
        }),
        message: Type.String({ description: 'In the language asked for' }),
      }),
      { description: 'Why the database cannot carry the notice out; empty when it can' },
    ),
    lines: Type.Array(Type.String(), {
      description: 'As seloste notice plan tells it in the language asked for',
    }),
    changes: Type.Array(
      Type.Object({
        kind: Type.String(),
        name: Type.String(),
        message: Type.String({ description: 'What it is, in the language asked for' }),
        effect: orNull(Type.String({ description: 'What it does to whom, in the language asked for' })),
        does: Type.Enum(['make', 'take_away', 'change']),
        planned: orNull(Type.String()),
        live: orNull(Type.String()),
      }),
    ),
  }),
  head: orNull(Type.Object({ version: HeadValue, dated: HeadValue, valid_from: HeadValue })),
  preview: orNull(
    Type.Object({}, { additionalProperties: true, description: 'The notice as a document without markup' }),
  ),
});

export const PublicationSchema = Type.Object({
  id: Type.String({ format: 'uuid' }),
  state: Type.Enum(['scheduled', 'applied', 'withdrawn', 'failed']),
  base_edition: Type.Integer(),
  valid_from: Day,
  significant: Type.Boolean(),
  announcement: orNull(Announcement),
  asked_at: Moment,
  asked_by: Person,
  edition: orNull(Type.Integer({ description: 'The edition it became' })),
  ended_at: orNull(Moment),
  ended_by: Person,
  failure: orNull(
    Type.String({ description: 'Code of the error that keeps it, or kept it, from being applied' }),
  ),
});

export const MatrixSchema = Type.Object({
  edition: Type.Integer(),
  purposes: Type.Array(Type.String()),
  categories: Type.Array(Type.String()),
  cells: Type.Array(
    Type.Object({
      purpose: Type.String(),
      category: Type.String(),
      may: Type.Array(Type.Enum(['read', 'add', 'change', 'remove'])),
      fields: Type.Object(
        {
          read: Type.Optional(Type.Array(Type.String())),
          add: Type.Optional(Type.Array(Type.String())),
          change: Type.Optional(Type.Array(Type.String())),
        },
        { description: 'record.field of an operation that does not reach every field of the category' },
      ),
      declared: Type.Array(Type.Enum(['read', 'add', 'change', 'remove'])),
      differs: Type.Boolean(),
    }),
  ),
  strangers: Type.Array(
    Type.Object({
      role: Type.String({ description: 'Of the database; public is everybody' }),
      operation: Type.Enum(['read', 'add', 'change', 'remove']),
      record: Type.String(),
      fields: Type.Array(Type.String()),
    }),
    { description: 'What roles of no purpose of the notice may do: rights that were given by hand' },
  ),
});
