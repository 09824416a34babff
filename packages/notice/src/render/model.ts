/**
 * The intermediate document: what a notice or a record says, without any markup. Writers turn it into HTML, Markdown
 * or Typst. All texts in it are data; a writer escapes every one of them.
 */

export interface Link {
  readonly text: string;
  /** `#section` within the document, or an https, mailto or tel address. Anything else is written as plain text. */
  readonly href: string;
}
export interface Strong {
  readonly strong: string;
}
export type Inline = string | Link | Strong;
export type Inlines = readonly Inline[];

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: Inlines;
}
export interface List {
  readonly kind: 'list';
  readonly items: readonly Inlines[];
}
/** A term with one or several values: a description list. */
export interface Fact {
  readonly term: string;
  readonly values: readonly Inlines[];
}
export interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly Fact[];
}
/** The first cell of each row is the row's heading. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Inlines[])[];
}
export type Block = Paragraph | List | Facts | Table;

/** A part of a section under a heading of its own. A folded one shows its heading and gist until it is opened. */
export interface Subsection {
  readonly id: string;
  readonly heading: string;
  readonly gist?: string;
  readonly folded: boolean;
  readonly blocks: readonly Block[];
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  /** Set apart from everything else on the page: the right to object, GDPR 21(4). */
  readonly apart?: boolean;
  /** Told before the summary: an announcement. */
  readonly first?: boolean;
  readonly blocks: readonly Block[];
  readonly subsections: readonly Subsection[];
}

/** One line of the first layer, leading to the section that tells more. */
export interface SummaryLine {
  readonly term: string;
  readonly content: readonly Inlines[];
  readonly section: string;
  readonly sectionHeading: string;
}

export interface Summary {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly lines: readonly SummaryLine[];
}

export interface RenderedDocument {
  readonly lang: string;
  readonly title: string;
  /** Who publishes it. */
  readonly publisher: string;
  readonly facts: readonly Fact[];
  readonly introduction: readonly string[];
  readonly summary?: Summary;
  readonly sections: readonly Section[];
}

export const paragraph = (...content: Inline[]): Paragraph => ({ kind: 'paragraph', content });
export const list = (items: readonly Inlines[]): Block[] =>
  items.length > 0 ? [{ kind: 'list', items }] : [];
export const facts = (given: readonly (Fact | undefined)[]): Block[] => {
  const present = given.filter((fact) => fact !== undefined && fact.values.length > 0) as Fact[];
  return present.length > 0 ? [{ kind: 'facts', facts: present }] : [];
};
/** A fact, or nothing when there is no value to tell. */
export const fact = (
  term: string,
  ...values: readonly (Inlines | string | undefined)[]
): Fact | undefined => {
  const present = values.filter((value) => value !== undefined && value.length > 0) as (Inlines | string)[];
  if (present.length === 0) return undefined;
  return { term, values: present.map((value) => (typeof value === 'string' ? [value] : value)) };
};
export const table = (
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Inlines[])[],
): Block[] => (rows.length > 0 ? [{ kind: 'table', caption, columns, rows }] : []);

/** The sections that stand before the summary, and those after it. */
export const firstAndOthers = ({ sections }: RenderedDocument): [first: Section[], others: Section[]] => [
  sections.filter(({ first }) => first),
  sections.filter(({ first }) => !first),
];

/** Puts a separator between groups of inlines: "a, b, c" with links inside. */
export const separated = (items: readonly Inlines[], separator = ', '): Inlines =>
  items.flatMap((item, index) => (index === 0 ? item : [separator, ...item]));

export const isLink = (inline: Inline): inline is Link => typeof inline !== 'string' && 'href' in inline;

/** Whether an address may become a link; a script address, say, may not. */
export const isSafeHref = (href: string): boolean =>
  /^(#[a-z][\w-]*|https?:\/\/[^\s<>"'`]+|mailto:[^\s<>"'()@]+@[\w.-]+|tel:\+?\d+)$/i.test(href);

/** Characters that have no business in a text (controls, and those that reverse the direction of reading) are dropped. */
export const cleaned = (text: string): string =>
  text.toWellFormed().replace(/(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu, '');
