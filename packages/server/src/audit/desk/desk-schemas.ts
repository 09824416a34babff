import { Type } from 'typebox';

const Uuid = Type.String({ format: 'uuid' });
const Moment = Type.String({ format: 'date-time' });

export const ActorsSchema = Type.Object({
  actors: Type.Array(
    Type.Object({ actor: Uuid, name: Type.String(), kind: Type.Enum(['person', 'service']) }),
  ),
});

export const UnusualSchema = Type.Object({
  found: Type.Integer({ description: 'Pairs with a flag; the answer shows the weightiest 200' }),
  cut: Type.Boolean({ description: 'The span held too many looks to compare at once: the newest were' }),
  cases_compared: Type.Boolean({
    description:
      'Whether the purpose in hand reaches whom a case names; without it `not_in_case` is not asked',
  }),
  pairs: Type.Array(
    Type.Object({
      actor: Uuid,
      subject: Uuid,
      flags: Type.Array(Type.Enum(['own_record', 'same_address', 'same_surname', 'not_in_case', 'no_case'])),
      times: Type.Integer(),
      searches: Type.Integer({ description: 'Of them, searches that showed this person and nobody else' }),
      first_at: Moment,
      last_at: Moment,
      purposes: Type.Array(Type.String()),
      accesses: Type.Array(Uuid, { description: 'The newest accesses, at most five' }),
    }),
  ),
  actors: Type.Array(
    Type.Object({
      actor: Uuid,
      looks: Type.Integer(),
      subjects: Type.Integer(),
      without_case: Type.Integer(),
    }),
  ),
});

export const VerificationSchema = Type.Object({
  state: Type.Enum(['running', 'verified', 'broken', 'failed']),
  started_at: Moment,
  ended_at: Type.Optional(Moment),
  done: Type.Integer(),
  total: Type.Integer(),
  root: Type.Optional(Type.String({ description: 'Root of the tree of all entries, in base64' })),
  pending: Type.Optional(
    Type.Integer({ description: 'Committed accesses without a number yet, left for the next time' }),
  ),
  findings: Type.Optional(
    Type.Array(
      Type.Object({
        seq: Type.Optional(Type.Integer({ description: 'Number of the entry, where it can be laid to one' })),
        fault: Type.String({ description: 'Code of what is wrong' }),
        values: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]), {
          description: 'What the message names',
        }),
        message: Type.String({
          description: 'In the language asked for; of an entry, to be put after its name',
        }),
      }),
    ),
  ),
});

export const HealthSchema = Type.Object({
  edition: Type.Integer({ description: 'Edition of the notice in force' }),
  drift: Type.Array(
    Type.Object({
      kind: Type.String({ description: 'Kind of the object of the database' }),
      name: Type.String({ description: 'Its name, for programs' }),
      differs: Type.Enum(['missing', 'undeclared', 'different']),
      message: Type.String({ description: 'In the language asked for' }),
    }),
    { description: 'What in the database is not as the notice says; empty when they agree' },
  ),
  log: Type.Object({
    entries: Type.Integer(),
    pending: Type.Integer({ description: 'Committed with their data, waiting for their number' }),
    last_checkpoint_at: Type.Union([Moment, Type.Null()]),
  }),
  database: Type.Object({
    bytes: Type.Integer(),
    connections: Type.Integer(),
    version: Type.String(),
  }),
});
