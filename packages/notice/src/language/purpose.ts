import { type Static, Type } from 'typebox';
import { Clause, DateOnly, Id, Law, Standing } from './shared.ts';

/** What a purpose may do with a category: SELECT, INSERT, UPDATE and DELETE in the database. */
export const Operation = Type.Union([
  Type.Literal('read'),
  Type.Literal('add'),
  Type.Literal('change'),
  Type.Literal('remove'),
]);
export type Operation = Static<typeof Operation>;

/** The six bases of GDPR 6(1). */
export const BasisArticle = Type.Enum(['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)'], {
  description: 'The point of GDPR 6(1): (a) consent … (f) legitimate interest',
});

export const Basis = Type.Object(
  {
    article: Type.Optional(BasisArticle),
    law: Type.Optional(Type.Array(Law, { description: 'For 6(1)(c) and (e): the act and section' })),
    interest: Type.Optional(
      Type.String({ description: 'For 6(1)(f): key of the text that names the interest, GDPR 13(1)(d)' }),
    ),
    balanced_on: Type.Optional(Type.Union([DateOnly, Type.Null()])),
  },
  { additionalProperties: false },
);
export type Basis = Static<typeof Basis>;

export const Use = Type.Object(
  {
    may: Type.Array(Operation),
    fields: Type.Optional(
      Type.Array(
        Type.String({ description: 'record.field or record.*; every field of the category when left out' }),
      ),
    ),
    basis: Type.Optional(Basis),
  },
  { additionalProperties: false },
);
export type Use = Static<typeof Use>;

/** Marketing channels the law tells apart (917/2014 §§200–202). */
export const Channel = Type.Enum(['email', 'sms', 'automated_call', 'phone', 'post', 'social_media']);

export const MarketingRule = Type.Object(
  {
    rule: Type.Optional(
      Type.Union([
        Type.Literal('prior_consent'),
        Type.Literal('existing_customer'),
        Type.Literal('unless_banned'),
      ]),
    ),
    to: Type.Optional(Type.Array(Type.Union([Type.Literal('consumer'), Type.Literal('business')]))),
    law: Type.Optional(Type.Array(Law)),
    limits: Type.Optional(
      Type.Array(Id, { description: 'Keys of texts that state further limits, e.g. §201' }),
    ),
  },
  { additionalProperties: false },
);

export const Consent = Type.Object(
  {
    permission: Id,
    withdraw: Type.Optional(
      Type.Array(Id, { description: 'Ways to withdraw: as easy as giving, GDPR 7(3)' }),
    ),
    gates_service: Type.Optional(
      Type.Boolean({ description: 'GDPR 7(4): the service depends on this consent' }),
    ),
  },
  { additionalProperties: false },
);

export const AutomatedDecision = Type.Object(
  {
    used: Type.Boolean(),
    logic: Type.Optional(Type.String({ description: 'Key of the text on logic, meaning and consequences' })),
    human_review: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);

export const Purpose = Type.Object(
  {
    clause: Type.Optional(Clause),
    dpv: Type.Optional(Type.Array(Type.String({ description: 'W3C DPV purpose terms: CustomerCare, …' }))),
    basis: Type.Optional(Basis),
    controllers: Type.Optional(
      Type.Array(Id, { description: 'All controllers of the notice when left out' }),
    ),
    concerns: Type.Optional(Type.Array(Standing, { description: 'customer only, when left out' })),
    uses: Type.Optional(
      Type.Record(Type.String(), Type.Union([Type.Array(Operation), Use]), {
        description: 'Category → what this purpose may do with it. A line removed here is access removed.',
        propertyNames: Id,
      }),
    ),
    consent: Type.Optional(Consent),
    marketing: Type.Optional(Type.Record(Type.String(), MarketingRule, { propertyNames: Channel })),
    marketing_with_partners: Type.Optional(Type.Boolean()),
    automated_decision: Type.Optional(AutomatedDecision),
    ends: Type.Optional(
      Type.Union([Type.Literal('relationship_ended'), Type.Literal('never')], {
        description:
          'When the purpose ends for a subject; relationship_ended closes its rows to this purpose',
      }),
    ),
    open_ended: Type.Optional(Type.Boolean({ description: "The text lists examples only ('such as…')" })),
  },
  { additionalProperties: false },
);
export type Purpose = Static<typeof Purpose>;
