import { type Static, Type } from 'typebox';
import { Clause, Id, Law, Period, Standing, SubjectKind } from './shared.ts';

/**
 * How long a row is kept: from an event, for a period, rounded as the law counts.
 *
 * `event` is a moment known of the row or its subject:
 * `obtained` (when we got the datum), `relationship_ended`, `request_closed`, `record.column` of this category (a date),
 * or `financial_year_end(record.column)`: the end of the controller's financial year that holds that date.
 * Several events: the latest counts. `round: calendar_year_end` moves to 31 December before the period is added.
 * `until` is the ceiling: the row never outlives it (limitation of the debt, say), whatever `keep` says.
 */
export const Retention = Type.Object(
  {
    event: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
    keep: Type.Optional(Period),
    round: Type.Optional(Type.Literal('calendar_year_end')),
    until: Type.Optional(
      Type.Object(
        { event: Type.String(), keep: Period, law: Type.Optional(Type.Array(Law)) },
        { additionalProperties: false },
      ),
    ),
    ground: Type.Optional(
      Type.Object(
        {
          kind: Type.Optional(
            Type.Union([Type.Literal('law'), Type.Literal('need'), Type.Literal('consent')]),
          ),
          law: Type.Optional(Type.Array(Law)),
        },
        { additionalProperties: false },
      ),
    ),
    held_while: Type.Optional(
      Type.Array(Id, { description: 'Holds that stop deletion: disputed_invoice, …' }),
    ),
  },
  { additionalProperties: false },
);
export type Retention = Static<typeof Retention>;

/** What has to be there before somebody without a customer relationship is stored. */
export const Admission = Type.Object(
  {
    permission: Type.Optional(Id),
    given_to: Type.Optional(
      Type.Array(Type.Enum(['controller', 'partner']), {
        description: 'Who may have received the permission',
      }),
    ),
    proof: Type.Optional(Type.Boolean({ description: 'The register holds the proof of it, GDPR 7(1)' })),
    grounds: Type.Optional(
      Type.Array(Type.Enum(['interest', 'permission', 'event']), {
        description: 'Any one of these is enough',
      }),
    ),
  },
  { additionalProperties: false },
);

export const Category = Type.Object(
  {
    clause: Type.Optional(Clause),
    dpv: Type.Optional(Type.Array(Type.String())),
    fields: Type.Optional(
      Type.Record(Type.String(), Type.Array(Type.String()), {
        description: 'Record (table of schema register) → its fields (columns).',
        propertyNames: Id,
      }),
    ),
    kinds: Type.Optional(Type.Array(SubjectKind)),
    standings: Type.Optional(Type.Array(Standing)),
    sources: Type.Optional(
      Type.Array(Id, { description: 'Allowed sources, best first: a better one may overwrite a worse one' }),
    ),
    encrypt: Type.Optional(
      Type.Array(Type.String({ description: 'record.field kept encrypted, a key a subject' })),
    ),
    mask: Type.Optional(
      Type.Array(Type.String({ description: 'record.field shown masked unless a purpose uses it whole' })),
    ),
    retention: Type.Optional(Retention),
    retention_of: Type.Optional(
      Type.Record(Type.String(), Retention, {
        description: 'A record of the category with a rule of its own',
        propertyNames: Id,
      }),
    ),
    identity_code_ground: Type.Optional(Law),
    provided: Type.Optional(
      Type.Object(
        {
          duty: Type.Union([
            Type.Literal('statutory'),
            Type.Literal('contractual'),
            Type.Literal('voluntary'),
          ]),
          consequence: Type.Optional(Type.String({ description: 'Key of the text, GDPR 13(2)(e)' })),
        },
        { additionalProperties: false },
      ),
    ),
    traffic: Type.Optional(
      Type.Object(
        {
          kinds: Type.Array(Type.String()),
          marketing_consent: Type.Optional(Id),
        },
        { additionalProperties: false, description: 'Traffic data: kinds must be told, 917/2014 §§138–139' },
      ),
    ),
    recorded_calls: Type.Optional(
      Type.Object(
        { told_before: Type.Boolean(), copy_on_request: Type.Boolean() },
        { additionalProperties: false },
      ),
    ),
    online: Type.Optional(
      Type.Array(
        Type.Object(
          {
            name: Type.String(),
            party: Type.String(),
            purpose: Id,
            lifetime: Period,
            exempt: Type.Optional(
              Type.Boolean({ description: 'Needed for a service asked for, 917/2014 §205' }),
            ),
            permission: Type.Optional(Id),
          },
          { additionalProperties: false },
        ),
      ),
    ),
    admission: Type.Optional(
      Type.Object(
        {
          person: Type.Optional(Admission),
          company: Type.Optional(Admission),
          association: Type.Optional(Admission),
        },
        {
          additionalProperties: false,
          description: 'Kind of subject → what has to be there before a prospect of that kind is stored',
        },
      ),
    ),
    history_of: Type.Optional(
      Type.Boolean({ description: 'This category is the change history of the others' }),
    ),
    open_ended: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type Category = Static<typeof Category>;
