import Type, { type TSchema } from 'typebox';
import { CASE_EVENTS, CASE_KINDS, CASE_OUTCOMES, CASE_STATUSES } from './case-values.ts';

const orNull = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

export const Uuid = Type.String({ format: 'uuid' });
const Moment = Type.String({ format: 'date-time' });
const Place = Type.String({ minLength: 1, maxLength: 60 });

export const Source = Type.String({
  pattern: '^[a-z][a-z0-9_]{0,62}$',
  description: 'Where the data come from; own_records when left out',
});

const Staff = Type.Object({ id: Uuid, name: Type.Optional(Type.String()) });

export const CaseParams = Type.Object({ id: Uuid });
export const PartyParams = Type.Object({ id: Uuid, subject: Uuid });

export const CaseSchema = Type.Object(
  {
    id: Uuid,
    number: Type.String({ pattern: '^C-\\d{4}-\\d{6,}$' }),
    kind: Type.Enum([...CASE_KINDS]),
    status: Type.Enum([...CASE_STATUSES]),
    purpose: Type.String({ description: 'The purpose that it was opened under' }),
    opened_at: Moment,
    opened_by: Staff,
    holder: orNull(Staff),
    holder_role: orNull(Type.String({ description: 'A role of the notice: one of its members takes it' })),
    closed_at: orNull(Moment),
    closed_by: orNull(Staff),
    outcome: orNull(Type.Enum([...CASE_OUTCOMES])),
    last_day: orNull(
      Type.String({
        format: 'date',
        description: 'The last day that it is kept, when it is closed; what is said in it has its own',
      }),
    ),
    area: orNull(Place),
    network_element: orNull(Place),
    revision: Type.Integer({ description: 'In the ETag too: send it back as If-Match with the next step' }),
  },
  {
    examples: [
      {
        id: '01936f2e-7a4b-7c3d-8e5f-60718293a4b6',
        number: 'C-2026-000123',
        kind: 'fault',
        status: 'open',
        purpose: 'customer_service',
        opened_at: '2026-01-15T10:00:00.000Z',
        opened_by: { id: '01936f2e-7a4b-7c3d-8e5f-60718293a4b7', name: 'Aino Agentti' },
        holder: { id: '01936f2e-7a4b-7c3d-8e5f-60718293a4b7', name: 'Aino Agentti' },
        holder_role: null,
        closed_at: null,
        closed_by: null,
        outcome: null,
        last_day: null,
        area: null,
        network_element: null,
        revision: 1,
      },
    ],
  },
);

export const CaseEvent = Type.Object({
  at: Moment,
  kind: Type.Enum([...CASE_EVENTS]),
  actor: Staff,
  to_holder: orNull(Staff),
  to_role: orNull(Type.String()),
  outcome: orNull(Type.Enum([...CASE_OUTCOMES])),
  note: orNull(Uuid),
});

export const CaseWithEvents = Type.Object({
  ...CaseSchema.properties,
  events: Type.Array(CaseEvent, { description: 'What happened to the case, oldest first' }),
});

const strings = (...fields: readonly string[]) =>
  Type.Optional(
    Type.Array(Type.Object(Object.fromEntries(fields.map((field) => [field, Type.Optional(Type.String())])))),
  );

/** Who somebody is, as far as the purpose may know. */
export const Shown = Type.Object({
  person: strings('given_names', 'family_name'),
  organisation: strings('name'),
  customer: strings('customer_number', 'language'),
  phone_number: strings('number'),
  email_address: strings('address'),
});

export const CaseInList = Type.Object({
  ...CaseSchema.properties,
  parties: Type.Object({
    count: Type.Integer({ description: 'How many belong to the case; counted up to 1000' }),
    first: Type.Array(Type.Object({ subject: Uuid, shown: Shown })),
  }),
});

export const CaseQuery = Type.Object(
  {
    of: Type.Enum(['mine', 'my_roles', 'all'], {
      default: 'mine',
      description: "The caller's own, those waiting for one of the caller's roles, or everybody's",
    }),
    status: Type.Enum([...CASE_STATUSES], { default: 'open' }),
    kind: Type.Optional(Type.Enum([...CASE_KINDS])),
    number: Type.Optional(Type.String({ maxLength: 20, description: 'The whole number' })),
    limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
    cursor: Type.Optional(Type.String({ maxLength: 1000 })),
  },
  { additionalProperties: false },
);

export const NewCaseSchema = Type.Object(
  {
    kind: Type.Enum([...CASE_KINDS]),
    area: Type.Optional(Place),
    network_element: Type.Optional(Place),
    subject: Type.Optional(
      Type.String({ format: 'uuid', description: 'Who belongs to the case from the first' }),
    ),
  },
  {
    additionalProperties: false,
    examples: [{ kind: 'fault', subject: '01936f2e-7a4b-7c3d-8e5f-60718293a4b5' }],
  },
);

const Places = Type.Optional(
  Type.Array(Type.String(), { description: 'Left out where the purpose does not see it' }),
);

export const PlacesSchema = Type.Object({
  area: Places,
  network_element: Places,
  complete: Type.Boolean({ description: 'Whether these are all of them; each list has at most 2000' }),
});

export const HandOverSchema = Type.Union([
  Type.Object({ actor: Uuid }, { additionalProperties: false }),
  Type.Object({ role: Type.String({ maxLength: 63 }) }, { additionalProperties: false }),
]);

export const ClosingSchema = Type.Object(
  { outcome: Type.Enum([...CASE_OUTCOMES]) },
  { additionalProperties: false },
);

export const PartySchema = Type.Object({
  subject: Uuid,
  linked_on: Type.String({ format: 'date' }),
  shown: Shown,
});

export const NewPartySchema = Type.Object(
  { subject: Uuid, source: Type.Optional(Source) },
  { additionalProperties: false },
);

export const NewNoteSchema = Type.Object(
  {
    subject: Uuid,
    kind: Type.Enum(['note', 'call', 'message']),
    content: Type.String({ minLength: 1, maxLength: 20_000 }),
    written_at: Type.Optional(
      Type.String({ maxLength: 60, description: 'When it happened; now, when left out' }),
    ),
    source: Type.Optional(Source),
  },
  {
    additionalProperties: false,
    examples: [
      {
        subject: '01936f2e-7a4b-7c3d-8e5f-60718293a4b5',
        kind: 'call',
        content: 'Asked when the fitter comes; agreed on Thursday morning.',
      },
    ],
  },
);

export const HitSchema = Type.Object({
  subject: Uuid,
  linked: Type.Boolean({ description: 'Whether they belong to the case already' }),
  services: Type.Array(Type.Object({ service_number: Type.String(), product: Type.String() })),
  shown: Shown,
});

export const PageBody = Type.Object(
  {
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
    cursor: Type.Optional(Type.String({ maxLength: 1000, description: '`next` of the page before' })),
  },
  { additionalProperties: false },
);
