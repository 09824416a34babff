import { type Static, Type } from 'typebox';
import { Clause, DateOnly, Id, Law, Period } from './shared.ts';

export const Source = Type.Object(
  {
    clause: Type.Optional(Clause),
    kind: Type.Optional(
      Type.Enum([
        'data_subject',
        'service_channel',
        'group_company',
        'public_register',
        'credit_register',
        'contact_register',
        'partner',
        'public_source',
        'derived',
      ]),
    ),
    register: Type.Optional(
      Type.String({ description: "The register's own name, GDPR 14(2)(f), 527/2007 §19.5" }),
    ),
    public: Type.Optional(Type.Boolean({ description: 'Publicly accessible or not, GDPR 14(2)(f)' })),
    inform_within: Type.Optional(Period),
    open_ended: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type Source = Static<typeof Source>;

/** What a transfer outside the EEA rests on (GDPR 45–49). */
export const TransferGround = Type.Object(
  {
    clause: Type.Optional(Clause),
    kind: Type.Optional(Type.Enum(['adequacy', 'scc', 'bcr', 'contract', 'explicit_consent'])),
    law: Type.Optional(Type.Array(Law)),
    routine: Type.Optional(
      Type.Boolean({ description: 'Used as a routine: GDPR 49 is for specific cases only' }),
    ),
    refused: Type.Optional(Type.Boolean({ description: 'Named so that it is refused, never relied on' })),
    decision: Type.Optional(Type.String()),
    together_with: Type.Optional(
      Type.Array(Id, { description: 'Grounds the text demands beside this one, although each is enough' }),
    ),
  },
  { additionalProperties: false },
);

export const Transfer = Type.Object(
  {
    country: Type.Optional(Type.String({ description: 'ISO 3166-1 alpha-2' })),
    ground: Type.Optional(Id),
    decision: Type.Optional(Type.String({ description: 'Number of the decision: (EU) 2023/1795' })),
    decision_date: Type.Optional(DateOnly),
    valid_from: Type.Optional(DateOnly),
    valid_to: Type.Optional(DateOnly),
    module: Type.Optional(Type.String({ description: 'Module of the standard clauses: 1…4' })),
    certificate_checked_on: Type.Optional(Type.Union([DateOnly, Type.Null()])),
    copy: Type.Optional(
      Type.String({ description: 'How to get a copy of the safeguard, GDPR 13(1)(f): text key' }),
    ),
  },
  { additionalProperties: false },
);
export type Transfer = Static<typeof Transfer>;

export const Agreement = Type.Object(
  {
    reference: Type.Optional(Type.String()),
    valid_from: Type.Optional(DateOnly),
    valid_to: Type.Optional(DateOnly),
  },
  { additionalProperties: false },
);

export const Recipient = Type.Object(
  {
    clause: Type.Optional(Clause),
    role: Type.Optional(Type.Enum(['processor', 'controller', 'authority', 'directory', 'acquirer'])),
    name: Type.Optional(
      Type.String({ description: 'A named recipient; a category of recipients when left out' }),
    ),
    country: Type.Optional(Type.String()),
    purposes: Type.Optional(Type.Array(Id)),
    categories: Type.Optional(Type.Array(Id)),
    law: Type.Optional(Type.Array(Law)),
    agreement: Type.Optional(Agreement),
    employees_have_access: Type.Optional(Type.Boolean({ description: 'Its employees use the register, A2' })),
    transfers: Type.Optional(Type.Array(Transfer)),
    link: Type.Optional(Type.String()),
    open_ended: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type Recipient = Static<typeof Recipient>;

/** The subscriber directory of 917/2014 §§195–199. */
export const Directory = Type.Object(
  {
    clause: Type.Optional(Clause),
    recipients: Type.Optional(Type.Array(Id)),
    of: Type.Optional(Type.Array(Type.Union([Type.Literal('subscriber'), Type.Literal('user')]))),
    refusal: Type.Optional(Type.Array(Type.Enum(['all', 'name', 'address', 'number']))),
    told_before_entry: Type.Optional(Type.Boolean()),
    law: Type.Optional(Type.Array(Law)),
  },
  { additionalProperties: false },
);
