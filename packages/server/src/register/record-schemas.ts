import Type, { type TSchema } from 'typebox';
import type { Field } from './records/field.ts';
import type { RecordDefinition } from './records/record-definition.ts';

const nullable = (schema: TSchema, field: Field): TSchema =>
  field.nullable ? Type.Union([schema, Type.Null()]) : schema;

/** Text of any field but the longest fits here; what it must look like, the field itself tells. */
const LONGEST_PLAIN = 300;

const lengthOf = (schema: TSchema): number =>
  'maxLength' in schema && typeof schema.maxLength === 'number' ? schema.maxLength : LONGEST_PLAIN;

/** What a call may write: forms that the field turns into its normal one are let through here. */
const given = (field: Field): TSchema => {
  const { schema } = field;
  if ('enum' in schema || field.kind === 'integer') return schema;
  const normal = Object.entries(schema).filter(([key]) => key === 'format' || key === 'pattern');
  const description = normal.map(([key, value]) => `normal form: ${key} ${value}`).join('; ');
  return Type.String({ maxLength: Math.max(lengthOf(schema), 60), ...(description && { description }) });
};

const SOURCE = Type.String({
  pattern: '^[a-z][a-z0-9_]{0,62}$',
  description: 'Where the data come from: a source that the notice allows for the record',
  examples: ['data_subject'],
});

const fieldsSchema = (definition: RecordDefinition, mode: 'add' | 'change') => {
  const entries = Object.entries(definition.fields)
    .filter(([, field]) => !field.derived)
    .map(([name, field]) => {
      const schema = nullable(given(field), field);
      return [name, mode === 'add' && field.required ? schema : Type.Optional(schema)] as const;
    });
  return Type.Object(Object.fromEntries(entries), {
    additionalProperties: false,
    ...(mode === 'change' && { minProperties: 1 }),
    examples: [definition.example],
  });
};

/** A row to add. */
export const addSchema = (definition: RecordDefinition) =>
  Type.Object({ source: SOURCE, fields: fieldsSchema(definition, 'add') }, { additionalProperties: false });

/** Fields to change, with the source of the new values. */
export const changeSchema = (definition: RecordDefinition) =>
  Type.Object(
    { source: SOURCE, fields: fieldsSchema(definition, 'change') },
    { additionalProperties: false },
  );

/** Answers are described by the fields that a purpose can get at most; those not granted are missing. */
const shownFields = (definition: RecordDefinition) =>
  Type.Object(
    Object.fromEntries(
      Object.entries(definition.fields).map(([name, field]) => [
        name,
        Type.Optional(nullable(field.schema, field)),
      ]),
    ),
    { examples: [definition.example], description: 'The fields that the purpose may read' },
  );

const MOMENT = Type.String({ format: 'date-time' });

/** One row of a record. */
export const rowSchema = (definition: RecordDefinition) =>
  Type.Object({
    id: Type.String({ format: 'uuid' }),
    revision: Type.Integer({
      description: 'In the ETag too: send it back as If-Match when changing the row',
    }),
    fields: shownFields(definition),
    source: SOURCE,
    obtained_at: MOMENT,
    notice_version: Type.Integer({ description: 'Edition of the notice under which the row was written' }),
    last_day: Type.Union([Type.String({ format: 'date' }), Type.Null()], {
      description: 'Deleted after this day; null while the event that starts the period has not come',
    }),
  });

/** What a row said before a change. */
export const pastRowSchema = (definition: RecordDefinition) =>
  Type.Object({
    revision: Type.Integer(),
    operation: Type.Enum(['change', 'remove']),
    changed_at: MOMENT,
    fields: shownFields(definition),
    source: SOURCE,
    obtained_at: MOMENT,
    notice_version: Type.Integer(),
  });

const OriginSchema = Type.Object({
  source: SOURCE,
  since: Type.String({
    format: 'date-time',
    description: 'When the version that first had the present value, unbroken, was obtained',
  }),
  since_known: Type.Boolean({
    description: 'False where older versions are gone on their day: the value may be older',
  }),
  notice_version: Type.Integer(),
  last_day: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
  earlier: Type.Optional(
    Type.Array(
      Type.Object({
        value: Type.Union([Type.String(), Type.Number(), Type.Null()]),
        from: MOMENT,
        until: MOMENT,
        source: SOURCE,
      }),
      { description: 'Newest first; missing for a purpose that does not read history' },
    ),
  ),
});

/** Where each field of a row comes from. */
export const OriginsSchema = Type.Object({
  revision: Type.Integer({ description: 'The row that is told of' }),
  fields: Type.Record(Type.String(), OriginSchema, { description: 'By the fields that the purpose reads' }),
});

export const FlagSchema = Type.Object(
  {
    kind: Type.String({ description: 'A block of the notice, of the subject or carried by one of its rows' }),
    closes: Type.Array(Type.String(), { description: 'Records that it closes to the purpose' }),
  },
  { examples: [{ kind: 'protected_address', closes: ['postal-addresses', 'dwellings'] }] },
);

/** The rows of one record on one subject. */
export const rowsSchema = (definition: RecordDefinition) =>
  Type.Object({
    subject: Type.String({ format: 'uuid' }),
    flags: Type.Array(FlagSchema),
    closed_by: Type.Array(Type.String(), { description: 'Blocks that close the record to the purpose' }),
    items: Type.Array(rowSchema(definition)),
  });

/** An answer of one row, with the flags of its subject. */
export const oneRowSchema = (definition: RecordDefinition) =>
  Type.Object({ ...rowSchema(definition).properties, flags: Type.Array(FlagSchema) });

/** What adding answers: the row, or its id alone where the purpose may add and not read. */
export const addedSchema = (definition: RecordDefinition) =>
  Type.Union([rowSchema(definition), Type.Object({ id: Type.String({ format: 'uuid' }) })]);

export const SubjectParams = Type.Object({ subject: Type.String({ format: 'uuid' }) });
export const RowParams = Type.Object({
  subject: Type.String({ format: 'uuid' }),
  id: Type.String({ format: 'uuid' }),
});

/** Answers by status, for the reference. Handlers are typed by what they send, which is read-only all through. */
export const answers = (schemas: Readonly<Record<number, unknown>>): Record<number, TSchema> =>
  schemas as Record<number, TSchema>;
