import { type Static, Type } from 'typebox';
import { Category } from './category.ts';
import { Authority, Controller, Controllership, Measure, Officer, PaperFile, System } from './inventory.ts';
import { Purpose } from './purpose.ts';
import { Directory, Recipient, Source, TransferGround } from './recipient.ts';
import { Block, BreakGlass, Permission, Requests, Right, Role, Undertaking } from './rights.ts';
import { Clause, DateOnly, DaysBefore, Id, Law } from './shared.ts';

const named = <T extends Parameters<typeof Type.Record>[1]>(of: T, description: string) =>
  Type.Optional(Type.Record(Type.String(), of, { description, propertyNames: Id }));

/** The version, the dates and the languages of a notice. */
export const Head = Type.Object(
  {
    clause: Type.Optional(Clause),
    id: Id,
    version: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
    dated: Type.Optional(DateOnly),
    valid_from: Type.Optional(DateOnly),
    languages: Type.Array(Type.Enum(['fi', 'sv', 'en'])),
    url: Type.Optional(Type.String()),
    significant_changes_announced: Type.Optional(Type.Boolean()),
    announced_before: Type.Optional(DaysBefore),
    layered: Type.Optional(Type.Boolean()),
    laws: Type.Optional(Type.Array(Law, { description: 'Acts the notice says it follows' })),
    agencies: Type.Optional(Type.Array(Type.String({ description: 'Agencies the text names' }))),
  },
  { additionalProperties: false },
);

/**
 * A human's answer to a review question of the checker. It silences exactly that question at that place, nothing of
 * greater weight; an answer that no question asks for is a finding.
 */
export const Review = Type.Object(
  {
    code: Type.String({ description: 'Code of the finding' }),
    path: Type.String({ description: 'Dotted path of the place, as the finding shows it' }),
    answered_on: DateOnly,
    by: Type.String({ description: 'Role or function that answers for it, not a person' }),
    why: Type.String(),
  },
  { additionalProperties: false },
);

/**
 * A whole notice as it is written. Nearly everything is optional on purpose: the language can state a notice that
 * lacks things; what is lacking is a finding of the checker, not an error of syntax.
 */
export const NoticeDocument = Type.Object(
  {
    seloste: Type.Literal(1, { description: 'Version of the notice language' }),
    notice: Head,
    controllers: named(Controller, 'Controllers, GDPR 4(7)'),
    controllership: Type.Optional(Controllership),
    officer: Type.Optional(Officer),
    authority: Type.Optional(Authority),
    purposes: named(Purpose, 'Purposes, each a role of the database'),
    categories: named(Category, 'Categories of data, each one or more tables or columns'),
    sources: named(Source, 'Where data come from'),
    recipients: named(Recipient, 'Recipients and categories of recipients'),
    transfer_grounds: named(TransferGround, 'What transfers outside the EEA rest on'),
    directory: Type.Optional(Directory),
    permissions: named(Permission, 'What a subject can permit or ban'),
    blocks: named(Block, "What closes a subject's rows to purposes"),
    requests: Type.Optional(Requests),
    rights: named(Right, 'Rights of data subjects'),
    roles: named(Role, 'Staff roles and the purposes each may act under'),
    break_glass: Type.Optional(BreakGlass),
    undertakings: named(Undertaking, 'Confidentiality undertakings'),
    measures: named(Measure, 'Protective measures'),
    systems: named(System, 'Information systems and their places'),
    paper_files: named(PaperFile, 'Paper files'),
    reviews: Type.Optional(
      Type.Array(Review, {
        description: "Answers to the checker's review questions, with who answered and why",
      }),
    ),
  },
  { additionalProperties: false, title: 'Seloste notice' },
);
export type NoticeDocument = Static<typeof NoticeDocument>;
