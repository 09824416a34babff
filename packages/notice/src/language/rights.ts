import { type Static, Type } from 'typebox';
import { Clause, DateOnly, Id, Law, Period, PostalAddress } from './shared.ts';

/** When a request may cost: GDPR 12(5) knows two grounds and puts the burden of proof on the controller. */
export const FeeRule = Type.Object(
  {
    clause: Type.Optional(Clause),
    rights: Type.Optional(
      Type.Array(Id, { description: 'Rights the rule holds for; every right when left out' }),
    ),
    free_per: Type.Optional(Period),
    grounds: Type.Optional(
      Type.Array(
        Type.Enum([
          'manifestly_unfounded',
          'manifestly_excessive',
          'further_copy',
          'quota_used',
          'inconvenience',
        ]),
      ),
    ),
    amount: Type.Optional(Type.Union([Type.Literal('hourly_rate'), Type.Literal('administrative_cost')])),
    recorded_reason: Type.Optional(Type.Boolean()),
    told_before: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);

export const Requests = Type.Object(
  {
    clause: Type.Optional(Clause),
    ways: Type.Optional(Type.Array(Type.Enum(['portal', 'email', 'phone', 'post', 'in_person']))),
    address: Type.Optional(PostalAddress),
    form_required: Type.Optional(Type.Boolean()),
    signature_required: Type.Optional(Type.Boolean()),
    identify: Type.Optional(
      Type.Array(
        Type.Enum([
          'strong_identification',
          'known_contact',
          'in_person_document',
          'signed_form',
          'code_and_name',
          'identity_code',
        ]),
      ),
    ),
    deadline: Type.Optional(Period),
    extension: Type.Optional(Period),
    fee: Type.Optional(FeeRule),
  },
  { additionalProperties: false },
);

export const Right = Type.Object(
  {
    clause: Type.Optional(Clause),
    article: Type.Optional(Type.String({ description: 'GDPR article: 15, 21(2)' })),
    separate: Type.Optional(Type.Boolean({ description: 'Told apart from other information, GDPR 21(4)' })),
    condition: Type.Optional(Type.String({ description: 'Key of a text that limits the right' })),
    law: Type.Optional(Type.Array(Law)),
  },
  { additionalProperties: false },
);
export type Right = Static<typeof Right>;

/**
 * What closes a subject's rows to purposes: one switch, honoured on every path. It attaches to a subject, or with `rows` to
 * single rows by their own value, and may besides keep sources from changing what is held on the subject.
 */
export const Block = Type.Object(
  {
    clause: Type.Optional(Clause),
    law: Type.Optional(Type.Array(Law)),
    closes: Type.Optional(
      Type.Union([Type.Literal('all'), Type.Array(Id)], { description: 'Purposes it closes' }),
    ),
    except: Type.Optional(Type.Array(Id, { description: 'Purposes that stay open' })),
    records: Type.Optional(
      Type.Array(Type.String({ description: 'Records it acts on; every record when left out' })),
    ),
    refuses_sources: Type.Optional(
      Type.Array(Id, {
        description:
          'Sources from which nothing is added or changed while it is active; blocks and permissions still are',
      }),
    ),
    rows: Type.Optional(
      Type.Record(Type.String(), Type.Array(Type.String(), { minItems: 1 }), {
        description: 'record.field → values: the rows with such a value are closed, whoever they are of',
        propertyNames: Type.String({ pattern: '^[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*$' }),
      }),
    ),
    permission: Type.Optional(Id),
  },
  { additionalProperties: false },
);
export type Block = Static<typeof Block>;

/** A permission a subject gives or a ban a subject sets, per controller and channel (D12). */
export const Permission = Type.Object(
  {
    clause: Type.Optional(Clause),
    channel: Type.Optional(Type.String()),
    wording: Type.Optional(Type.String({ description: 'Key of the text that was asked' })),
    validity: Type.Optional(Period),
    law: Type.Optional(Type.Array(Law)),
  },
  { additionalProperties: false },
);

export const Role = Type.Object(
  {
    clause: Type.Optional(Clause),
    purposes: Type.Optional(Type.Array(Id)),
    duties: Type.Optional(
      Type.Array(Type.Enum(['audit', 'notice', 'staff', 'import']), {
        description: 'What the role may do beside purposes: read the audit log, publish the notice, …',
      }),
    ),
    break_glass: Type.Optional(
      Type.Array(Id, {
        description:
          'Further purposes that the role may open in an emergency, as "break_glass:" says; none when left out',
      }),
    ),
    undertaking: Type.Optional(Id),
  },
  { additionalProperties: false },
);
export type Role = Static<typeof Role>;

/** A purpose outside the role, opened in an emergency: how long it may stay open. The reason, the alarm and the review always follow. */
export const BreakGlass = Type.Object(
  {
    clause: Type.Optional(Clause),
    law: Type.Optional(Type.Array(Law)),
    minutes: Type.Integer({
      minimum: 1,
      maximum: 60,
      description: 'Minutes after which the purpose closes by itself, at most an hour',
    }),
    reason_characters: Type.Integer({
      minimum: 10,
      maximum: 200,
      description: 'Fewest characters of the written reason',
    }),
  },
  { additionalProperties: false },
);

export const Undertaking = Type.Object(
  {
    clause: Type.Optional(Clause),
    version: Type.Optional(Type.String()),
    dated: Type.Optional(DateOnly),
    validity: Type.Optional(Period),
    text: Type.Optional(Type.String()),
    law: Type.Optional(Type.Array(Law)),
  },
  { additionalProperties: false },
);
