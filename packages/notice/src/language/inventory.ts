import { type Static, Type } from 'typebox';
import { Clause, Contact, DateOnly, Id, Law, MonthDay } from './shared.ts';

export const Controller = Type.Object(
  {
    clause: Type.Optional(Clause),
    name: Type.Optional(Type.String()),
    business_id: Type.Optional(Type.String()),
    ...Contact,
    financial_year_end: Type.Optional(MonthDay),
    answers_for: Type.Optional(Type.Array(Id, { description: 'Purposes this controller answers for' })),
    retention_duty: Type.Optional(
      Type.Object(
        { named: Type.Boolean(), decision: Type.Optional(Type.String()), dated: Type.Optional(DateOnly) },
        { additionalProperties: false, description: 'Named by the Ministry of the Interior, 917/2014 §157' },
      ),
    ),
  },
  { additionalProperties: false },
);
export type Controller = Static<typeof Controller>;

export const Controllership = Type.Object(
  {
    clause: Type.Optional(Clause),
    kind: Type.Optional(Type.Union([Type.Literal('joint'), Type.Literal('separate')])),
    arrangement_dated: Type.Optional(DateOnly),
    essence: Type.Optional(Type.String({ description: 'Key of the text with the essence, GDPR 26(2)' })),
  },
  { additionalProperties: false },
);

export const Officer = Type.Object(
  { clause: Type.Optional(Clause), organisation: Type.Optional(Type.String()), ...Contact },
  { additionalProperties: false },
);

export const Authority = Type.Object(
  {
    clause: Type.Optional(Clause),
    name: Type.Optional(Type.String()),
    ...Contact,
    postal_address: Type.Optional(Contact.address),
  },
  { additionalProperties: false },
);

export const System = Type.Object(
  {
    clause: Type.Optional(Clause),
    name: Type.Optional(Type.String()),
    place: Type.Optional(Type.String()),
    country: Type.Optional(Type.String()),
    operator: Type.Optional(Id),
    certificate: Type.Optional(
      Type.Object(
        {
          standard: Type.Optional(Type.String({ description: 'ISO/IEC 27001:2022' })),
          valid_to: Type.Optional(DateOnly),
          vague: Type.Optional(Type.Boolean({ description: 'The text only says that it is tried for' })),
        },
        { additionalProperties: false },
      ),
    ),
    categories: Type.Optional(Type.Array(Id)),
  },
  { additionalProperties: false },
);

export const PaperFile = Type.Object(
  {
    clause: Type.Optional(Clause),
    place: Type.Optional(Type.String()),
    locked: Type.Optional(Type.Boolean()),
    roles: Type.Optional(Type.Array(Id)),
    categories: Type.Optional(Type.Array(Id)),
    keep_until: Type.Optional(DateOnly),
  },
  { additionalProperties: false },
);

/** Measures that protect the data: GDPR 32, told in the notice and the record of processing. */
export const Measure = Type.Object(
  {
    clause: Type.Optional(Clause),
    law: Type.Optional(Type.Array(Law)),
    lookups_logged: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type Measure = Static<typeof Measure>;
