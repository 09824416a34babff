import Type from 'typebox';
import { DELIMITER_NAMES } from '../reading/read-header.ts';
import { ENCODINGS } from '../reading/scan-file.ts';

const FieldName = Type.String({ pattern: '^[a-z][a-z0-9_]{0,62}$' });
const Encodings = Type.Enum([...ENCODINGS]);
const Delimiters = Type.Enum(Object.keys(DELIMITER_NAMES));

/** How a file is to be read; what is left out is found. */
export const FormSchema = Type.Object(
  { encoding: Type.Optional(Encodings), delimiter: Type.Optional(Delimiters) },
  { additionalProperties: false },
);

export const ColumnsSchema = Type.Object({
  bytes: Type.Integer(),
  encoding: Encodings,
  delimiter: Delimiters,
  headers: Type.Array(Type.String()),
  samples: Type.Array(Type.Array(Type.String()), { description: 'First rows of the file, by column' }),
  guesses: Type.Array(
    Type.Object({
      as: Type.String({ description: 'Kind of import' }),
      columns: Type.Array(Type.Union([FieldName, Type.Null()])),
      missing: Type.Array(Type.Array(FieldName), {
        description: 'Groups of fields of which no column was found, where one is needed',
      }),
    }),
    { description: 'What the headers seem to hold, for each kind; the likeliest kind first' },
  ),
});

export const OrderSchema = Type.Object(
  {
    as: Type.String({ maxLength: 40, description: 'Kind of import', examples: ['customers'] }),
    source: Type.String({ maxLength: 63, description: 'Where the data come from: a source of the notice' }),
    columns: Type.Array(Type.Union([FieldName, Type.Null()]), {
      maxItems: 500,
      description: 'The field of each column, in the order of the file; null leaves a column out',
    }),
    constants: Type.Optional(
      Type.Record(FieldName, Type.String({ maxLength: 500 }), {
        description: 'Fields that every row has alike',
      }),
    ),
    encoding: Type.Optional(Encodings),
    delimiter: Type.Optional(Delimiters),
  },
  { additionalProperties: false },
);

const RefusalSchema = Type.Object({
  line: Type.Integer({ description: 'Line of the file; the headers are line 1' }),
  code: Type.String(),
  reason: Type.String(),
  record: Type.Optional(Type.String()),
  problems: Type.Optional(Type.Array(Type.Object({ field: Type.String(), code: Type.String() }))),
  cells: Type.Array(Type.Object({ header: Type.String(), value: Type.String() }), {
    description:
      'What stands in the row of the file, shortened: the cells that are wrong, or else its first ones',
  }),
});

export const StatusSchema = Type.Object({
  import: Type.String({ format: 'uuid' }),
  state: Type.Enum(['receiving', 'checking', 'checked', 'importing', 'imported', 'failed']),
  received_bytes: Type.Integer(),
  progress: Type.Optional(
    Type.Object({
      phase: Type.String({ description: 'columns, reading, checking or writing' }),
      part: Type.Optional(
        Type.Number({ minimum: 0, maximum: 1, description: 'How much of the phase is done' }),
      ),
      rows: Type.Optional(Type.Integer()),
    }),
  ),
  result: Type.Optional(
    Type.Object({
      rows: Type.Integer({ description: 'Rows of the file' }),
      refused: Type.Integer(),
      refused_by_code: Type.Record(Type.String(), Type.Integer()),
      first_refusals: Type.Array(RefusalSchema),
      records: Type.Record(
        Type.String(),
        Type.Object({ added: Type.Integer(), changed: Type.Integer(), unchanged: Type.Integer() }),
      ),
    }),
  ),
  problem: Type.Optional(Type.Ref('Problem#')),
});

export const KindsSchema = Type.Object({
  kinds: Type.Array(
    Type.Object({
      as: Type.String(),
      fields: Type.Array(
        Type.Object({
          field: Type.String(),
          fills: Type.Array(Type.String(), { description: 'Fields of the register, as record.field' }),
        }),
      ),
      required: Type.Array(Type.Array(Type.String()), {
        description: 'Of each group at least one is needed',
      }),
    }),
  ),
});
