import Type, { type TSchema } from 'typebox';
import { IDENTIFYING, REQUEST_STATUSES, REQUEST_STEPS, REQUEST_WAYS } from '../register/register.api.ts';

const orNull = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

export const Uuid = Type.String({ format: 'uuid' });
const Day = Type.String({ format: 'date' });
const Right = Type.String({
  pattern: '^[a-z][a-z0-9_]{0,62}$',
  description: 'A right of the notice, of GDPR Articles 15–22',
});
const Way = Type.Enum([...REQUEST_WAYS]);
const Identified = Type.Enum([...IDENTIFYING]);
const Words = Type.String({ minLength: 1, maxLength: 4000 });
const Staff = Type.Object({ id: Uuid, name: Type.Optional(Type.String()) });

export const RequestParams = Type.Object({ id: Uuid });

const Clock = Type.Object({
  answer_by: Type.String({ format: 'date', description: 'The due day now, extended or not' }),
  days_left: orNull(Type.Integer({ description: 'Negative when the day has passed; null when closed' })),
  overdue: Type.Boolean({ description: 'Whether the day has passed, or had when the request was closed' }),
  extends_to: orNull(
    Type.String({ format: 'date', description: 'Null when it cannot be extended any more' }),
  ),
});

export const RequestSchema = Type.Object(
  {
    id: Uuid,
    subject: Uuid,
    right: Right,
    received_on: Day,
    way: Way,
    identified_by: Type.Optional(orNull(Identified)),
    wording: Type.Optional(orNull(Type.String())),
    recorded_at: Type.Optional(Type.String({ format: 'date-time' })),
    recorded_by: Type.Optional(Staff),
    status: Type.Enum([...REQUEST_STATUSES]),
    due_on: Type.String({ format: 'date', description: 'Last day of the first month (GDPR 12(3))' }),
    extended_to: orNull(Day),
    closed_on: orNull(Day),
    clock: Clock,
    last_day: orNull(Day),
  },
  {
    examples: [
      {
        id: '01936f2e-7a4b-7c3d-8e5f-60718293a4b8',
        subject: '01936f2e-7a4b-7c3d-8e5f-60718293a4b5',
        right: 'access',
        received_on: '2026-01-15',
        way: 'phone',
        identified_by: 'known_contact',
        wording: 'Asks for everything that is held on her, calls included.',
        recorded_at: '2026-01-15T10:00:00.000Z',
        recorded_by: { id: '01936f2e-7a4b-7c3d-8e5f-60718293a4b7', name: 'Aino Agentti' },
        status: 'open',
        due_on: '2026-02-16',
        extended_to: null,
        closed_on: null,
        clock: { answer_by: '2026-02-16', days_left: 32, overdue: false, extends_to: '2026-04-15' },
        last_day: null,
      },
    ],
  },
);

const names = (...fields: readonly string[]) =>
  Type.Optional(
    Type.Array(Type.Object(Object.fromEntries(fields.map((field) => [field, Type.Optional(Type.String())])))),
  );

/** Who made the request, as far as the purpose may know. */
const Shown = Type.Object({
  person: names('given_names', 'family_name'),
  organisation: names('name'),
  customer: names('customer_number', 'language'),
});

export const RequestInListSchema = Type.Object({ ...RequestSchema.properties, shown: Shown });

const Step = Type.Object({
  kind: Type.Enum([...REQUEST_STEPS]),
  taken_at: Type.String({ format: 'date-time' }),
  taken_by: Staff,
  identified_by: orNull(Identified),
  extended_to: orNull(Day),
  reason: Type.Optional(orNull(Type.String())),
  told_by: orNull(Way),
});

export const WholeRequestSchema = Type.Object({
  ...RequestSchema.properties,
  shown: Shown,
  steps: Type.Optional(
    Type.Array(Step, { description: 'What was done about it, oldest first; for purposes that read it' }),
  ),
});

export const RequestQuery = Type.Object(
  {
    state: Type.Enum(['open', 'overdue', 'closed', 'all'], { default: 'open' }),
    right: Type.Optional(Right),
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
    cursor: Type.Optional(Type.String({ maxLength: 1000 })),
  },
  { additionalProperties: false },
);

export const NewRequestSchema = Type.Object(
  {
    subject: Uuid,
    right: Right,
    received_on: Type.Optional(
      Type.String({ format: 'date', description: 'The day it reached the controller; today when left out' }),
    ),
    way: Way,
    identified_by: Type.Optional(Identified),
    wording: Type.Optional(Words),
    source: Type.Optional(
      Type.String({ pattern: '^[a-z][a-z0-9_]{0,62}$', description: 'data_subject when left out' }),
    ),
  },
  {
    additionalProperties: false,
    examples: [
      {
        subject: '01936f2e-7a4b-7c3d-8e5f-60718293a4b5',
        right: 'access',
        received_on: '2026-01-15',
        way: 'phone',
        identified_by: 'known_contact',
      },
    ],
  },
);

export const IdentificationSchema = Type.Object(
  { identified_by: Identified },
  { additionalProperties: false },
);

export const ExtensionSchema = Type.Object(
  {
    reason: Type.String({ minLength: 1, maxLength: 4000, description: 'As it was told to the person' }),
    told_by: Way,
  },
  {
    additionalProperties: false,
    examples: [{ reason: 'The recordings of three years are gone through.', told_by: 'email' }],
  },
);

export const ClosureSchema = Type.Object(
  {
    outcome: Type.Enum(['answered', 'refused', 'withdrawn']),
    reason: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 4000,
        description: 'Needed with refused: as it was told (GDPR 12(4))',
      }),
    ),
    told_by: Type.Optional(
      Type.Enum([...REQUEST_WAYS], { description: 'How the person was told; needed but with withdrawn' }),
    ),
  },
  { additionalProperties: false, examples: [{ outcome: 'answered', told_by: 'email' }] },
);
