import { countryName, dateInWords, joinedByAnd } from '../labels/calendar.ts';
import { citations } from '../labels/citation.ts';
import type { Language } from '../labels/language.ts';
import type { Moment } from '../labels/moment.ts';
import type { RetentionNames } from '../labels/retention-sentence.ts';
import { WORDS, type Words } from '../labels/words.ts';
import type { NoticeDocument } from '../language/document.ts';
import type { Law } from '../language/shared.ts';
import { type Texts, textLines } from '../texts.ts';
import type { Inlines } from './model.ts';

/** The groups of the notice whose elements have names in the texts. */
export type Group =
  | 'purposes'
  | 'categories'
  | 'records'
  | 'sources'
  | 'recipients'
  | 'transfer_grounds'
  | 'rights'
  | 'roles'
  | 'blocks'
  | 'permissions'
  | 'measures'
  | 'systems'
  | 'paper_files'
  | 'undertakings';

/**
 * A notice told in one language: names, sentences, dates. A text that is not written falls back to the element's id in
 * words, so that a notice that lacks texts can still be looked at; that it lacks them is a finding of the checker.
 */
export class Voice {
  readonly document: NoticeDocument;
  readonly lang: Language;
  readonly words: Words;
  readonly #texts: Texts;

  constructor(document: NoticeDocument, texts: Texts, lang: Language) {
    this.document = document;
    this.lang = lang;
    this.words = WORDS[lang];
    this.#texts = texts;
  }

  /** The paragraphs or items under a key of the texts; none when it is not written. */
  lines(key: string | undefined): readonly string[] {
    if (key === undefined) return [];
    const lines = textLines(this.#texts, this.lang, key);
    return lines
      .flatMap((line) => line.split(/\n\s*\n/))
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
  }

  /** The text under a key as one line, or undefined. */
  text(key: string | undefined): string | undefined {
    const lines = this.lines(key);
    return lines.length > 0 ? lines.join(' ') : undefined;
  }

  name(group: Group, id: string): string {
    return this.text(`${group}.${id}.name`) ?? this.text(`${group}.${id}`) ?? inWords(id);
  }

  description(group: Group, id: string): readonly string[] {
    return this.lines(`${group}.${id}.description`);
  }

  /** The label of `record.field`. */
  field(field: string): string {
    return this.text(`fields.${field}`) ?? inWords(field.split('.').at(-1) ?? field);
  }

  controller(id: string): string {
    return this.document.controllers?.[id]?.name ?? inWords(id);
  }

  /** A link to the place of this document where a purpose, category or recipient is told. */
  link(group: 'purposes' | 'categories' | 'recipients', id: string): Inlines {
    return [{ text: this.name(group, id), href: `#${anchor(group, id)}` }];
  }

  date(date: string): string {
    return dateInWords(this.lang, date);
  }

  country(code: string): string {
    return countryName(this.lang, code);
  }

  /** Laws as they are cited within a sentence, or undefined when there are none. */
  laws(laws: readonly Law[] | undefined): string | undefined {
    return laws && laws.length > 0 ? citations(this.lang, laws) : undefined;
  }

  joined(items: readonly string[]): string {
    return joinedByAnd(this.lang, items);
  }

  /** What a retention sentence asks of the notice's texts. */
  get retentionNames(): RetentionNames {
    return {
      field: (field) => this.field(field),
      hold: (hold) => this.#hold(hold),
      moment: (field) => this.#moment(field),
    };
  }

  #hold(hold: string): string {
    const known: Readonly<Record<string, string>> = this.words.holds;
    return lowered(
      this.text(`holds.${hold}.name`) ?? this.text(`holds.${hold}`) ?? known[hold] ?? inWords(hold),
    );
  }

  #moment(field: string): Moment | undefined {
    const [noun, from, until, yearOf] = ['noun', 'from', 'until', 'year_of'].map((form) =>
      this.text(`moments.${field}.${form}`),
    );
    const words = this.words.retention.moment(this.field(field));
    if (noun === undefined && from === undefined) return undefined;
    return {
      noun: noun ?? words.noun,
      from: from ?? words.from,
      until: until ?? words.until,
      yearOf: yearOf ?? words.yearOf,
    };
  }
}

/** The id of the place in the document where an element is told. */
export const anchor = (group: string, id: string): string =>
  `${group}-${id}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/**
 * A name inside a sentence begins with a small letter, unless its second letter shows it to be an abbreviation. Of the letters before
 * a hyphen only that of e-mail is a small one: "Y-tunnus" keeps its own.
 */
export const lowered = (text: string): string =>
  /^(\p{Lu}\p{Ll}|E-)/u.test(text) ? text.charAt(0).toLocaleLowerCase() + text.slice(1) : text;

const inWords = (id: string): string => capitalised(id.replaceAll('_', ' '));
