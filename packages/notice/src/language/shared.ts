import { type Static, Type } from 'typebox';

/** A name that other parts of the notice refer to: lower case, digits and underscores. */
export const Id = Type.String({
  // Words that every object of JavaScript has already are no names, so that no look-up can be fooled.
  pattern: '^(?!(?:constructor|prototype)$)[a-z][a-z0-9_]*$',
  maxLength: 40,
  description: 'A name other parts of the notice refer to: lower case letters, digits, underscores.',
});

/** Clause ids of the controller's clause list (P1, D13, …), one or several. */
export const Clause = Type.Union([Type.String(), Type.Array(Type.String())], {
  description: "The clause or clauses of the controller's own list that this element carries out.",
});
export type Clause = Static<typeof Clause>;

/** A calendar date, ISO 8601, without a time: legal periods are counted in days of the calendar. */
export const DateOnly = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  format: 'date',
  description: 'a day of the calendar, ISO 8601: 2026-01-31',
});

/** An ISO 8601 period in years, months, weeks or days (`P6Y`, `P3M`, `P2W`, `P30D`, `P1Y6M`). */
export const Period = Type.String({
  pattern: '^P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$',
  description: 'ISO 8601 period in years, months, weeks, days: P6Y, P3M, P30D',
});

/** At the least how many days beforehand, as an ISO 8601 period of days. */
export const DaysBefore = Type.String({
  pattern: '^P\\d{1,3}D$',
  description: 'How many days before it takes effect a significant change is announced, at the least: P14D',
});

/** A day of every year. */
export const MonthDay = Type.String({ pattern: '^\\d{2}-\\d{2}$', description: 'MM-DD' });

export const PostalAddress = Type.Object(
  {
    street: Type.Optional(Type.String()),
    po_box: Type.Optional(Type.String()),
    postcode: Type.Optional(Type.String()),
    city: Type.Optional(Type.String()),
    country: Type.Optional(Type.String({ description: 'ISO 3166-1 alpha-2; FI when left out' })),
  },
  { additionalProperties: false },
);

/** How somebody named in the notice can be reached: GDPR 13(1)(a)–(b). */
export const Contact = {
  address: Type.Optional(PostalAddress),
  phone: Type.Optional(Type.String()),
  email: Type.Optional(Type.String()),
  url: Type.Optional(Type.String()),
};

/** A citation of a law: act with paragraph, and the day somebody last checked it. */
export const Law = Type.Object(
  {
    act: Type.String({ description: 'Number of the act: 1336/1997, (EU) 2016/679' }),
    section: Type.Optional(Type.String({ description: 'Section or article: 2:10.2, 6(1)(c)' })),
    checked_on: Type.Optional(Type.Union([DateOnly, Type.Null()])),
    note: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
);
export type Law = Static<typeof Law>;

/** Who is in the register: what a row's person or organisation is (kind) and how it stands to the controller (standing). */
export const SubjectKind = Type.Union([
  Type.Literal('person'),
  Type.Literal('company'),
  Type.Literal('association'),
]);
export const Standing = Type.Union([
  Type.Literal('customer'),
  Type.Literal('prospect'),
  Type.Literal('contact'),
]);
export type Standing = Static<typeof Standing>;
