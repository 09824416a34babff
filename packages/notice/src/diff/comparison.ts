import type { Language } from '../labels/language.ts';
import type { NoticeDocument } from '../language/document.ts';
import { Voice } from '../render/voice.ts';
import type { Texts } from '../texts.ts';
import { DIFF_WORDS, type DiffWords, type Reason, SIGNIFICANT, type Subject } from './words.ts';

/** One notice to be compared. */
export interface Edition {
  readonly document: NoticeDocument;
  readonly texts: Texts;
}

export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly subject: Subject;
  /** Keys from the top of the notice to what changed. */
  readonly path: readonly string[];
  /** The change in words. */
  readonly sentence: string;
  /** Whether people must be told of it separately. */
  readonly significant: boolean;
  readonly reason: Reason;
  /** The reason in words. */
  readonly why: string;
}

/** Two editions told in one language, and the list of what differs; each rule adds to it. */
export class Comparison {
  readonly before: Voice;
  readonly after: Voice;
  readonly words: DiffWords;
  readonly changes: Change[] = [];

  constructor(before: Edition, after: Edition, lang: Language) {
    this.before = new Voice(before.document, before.texts, lang);
    this.after = new Voice(after.document, after.texts, lang);
    this.words = DIFF_WORDS[lang];
  }

  added(subject: Subject, path: readonly string[], name: string, reason: Reason): void {
    this.#add('added', subject, path, this.words.added(`${this.words.subjects[subject]}, ${name}`), reason);
  }

  removed(subject: Subject, path: readonly string[], name: string, reason: Reason): void {
    this.#add(
      'removed',
      subject,
      path,
      this.words.removed(`${this.words.subjects[subject]}, ${name}`),
      reason,
    );
  }

  /** A property of something that both editions have; nothing is added when both tell the same. */
  changed(
    subject: Subject,
    path: readonly string[],
    name: string,
    told: { readonly before: string | undefined; readonly after: string | undefined },
    reason: Reason,
  ): void {
    if (told.before === told.after) return;
    const [before, after] = [told.before, told.after].map((text) => ended(text || this.words.unstated));
    const what = name === '' ? this.words.subjects[subject] : `${name}, ${this.words.subjects[subject]}`;
    this.#add('changed', subject, path, this.words.changed(what, before ?? '', after ?? ''), reason);
  }

  /** Lists of names: what came and what went, each for its own reason. */
  members(
    subject: Subject,
    path: readonly string[],
    of: string,
    lists: { readonly before: readonly string[] | undefined; readonly after: readonly string[] | undefined },
    named: (id: string) => string,
    reasons: { readonly added: Reason; readonly removed: Reason },
  ): void {
    const { before = [], after = [] } = lists;
    for (const id of after.filter((one) => !before.includes(one)))
      this.added(subject, [...path, id], `${of}: ${named(id)}`, reasons.added);
    for (const id of before.filter((one) => !after.includes(one)))
      this.removed(subject, [...path, id], `${of}: ${named(id)}`, reasons.removed);
  }

  #add(
    kind: Change['kind'],
    subject: Subject,
    path: readonly string[],
    sentence: string,
    reason: Reason,
  ): void {
    const why = this.words.reasons[reason];
    this.changes.push({ kind, subject, path, sentence, significant: SIGNIFICANT.has(reason), reason, why });
  }
}

const ended = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The elements that both editions have; those that only one has are handed to `added` and `removed`. */
export const paired = <T>(
  before: Readonly<Record<string, T>> | undefined,
  after: Readonly<Record<string, T>> | undefined,
  on: { readonly added: (id: string, it: T) => void; readonly removed: (id: string, it: T) => void },
): [id: string, before: T, after: T][] => {
  for (const [id, it] of Object.entries(after ?? {})) if (!(id in (before ?? {}))) on.added(id, it);
  for (const [id, it] of Object.entries(before ?? {})) if (!(id in (after ?? {}))) on.removed(id, it);
  return Object.entries(before ?? {}).flatMap(([id, it]): [string, T, T][] => {
    const now = after?.[id];
    return now === undefined ? [] : [[id, it, now]];
  });
};

/** Whether two pieces of structure say the same, whatever the order of their keys. */
export const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, one]) => one !== undefined && key !== 'clause' && key !== 'checked_on' && key !== 'note')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
};
