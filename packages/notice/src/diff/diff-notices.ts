import { dateInWords } from '../labels/calendar.ts';
import type { Language } from '../labels/language.ts';
import { list, paragraph, type RenderedDocument, type Section } from '../render/model.ts';
import { writeMarkdown } from '../render/writers/markdown.ts';
import { compareCategories } from './compare-categories.ts';
import { compareControllers } from './compare-controllers.ts';
import { comparePurposes } from './compare-purposes.ts';
import { compareRecipients } from './compare-recipients.ts';
import { compareRights } from './compare-rights.ts';
import { compareTexts } from './compare-texts.ts';
import { type Change, Comparison, type Edition } from './comparison.ts';
import { DIFF_WORDS } from './words.ts';

export interface NoticeDiff {
  readonly language: Language;
  readonly before: { readonly version?: number; readonly dated?: string };
  readonly after: { readonly version?: number; readonly dated?: string };
  /** Significant ones first; within each, in the order of the notice. */
  readonly changes: readonly Change[];
}

/** What changed between two notices, in words of one language, each change judged significant or not and why. */
export const diffNotices = (before: Edition, after: Edition, lang: Language): NoticeDiff => {
  const comparison = new Comparison(before, after, lang);
  compareControllers(comparison);
  comparePurposes(comparison);
  compareCategories(comparison);
  compareRecipients(comparison);
  compareRights(comparison);
  compareTexts(comparison, [before, after]);
  const changes = comparison.changes.toSorted((a, b) => Number(b.significant) - Number(a.significant));
  return { language: lang, before: headOf(before), after: headOf(after), changes };
};

const headOf = ({ document: { notice } }: Edition) => ({
  ...(notice.version === undefined ? {} : { version: notice.version }),
  ...(notice.dated === undefined ? {} : { dated: notice.dated }),
});

/** The changes for reading: plain text for a terminal, Markdown for a message, JSON for a program. */
export const writeDiff = (diff: NoticeDiff, format: 'text' | 'markdown' | 'json'): string => {
  if (format === 'json') return `${JSON.stringify(diff, null, 2)}\n`;
  return format === 'markdown' ? writeMarkdown(documentOf(diff)) : textOf(diff);
};

const parts = (diff: NoticeDiff) => {
  const words = DIFF_WORDS[diff.language];
  return [
    {
      id: 'significant',
      heading: words.significant,
      changes: diff.changes.filter(({ significant }) => significant),
    },
    { id: 'other', heading: words.other, changes: diff.changes.filter(({ significant }) => !significant) },
  ];
};

const between = (diff: NoticeDiff): string => {
  const words = DIFF_WORDS[diff.language];
  const named = ({ version, dated }: NoticeDiff['before']) =>
    [
      version === undefined ? undefined : words.version(String(version)),
      dated && `(${dateInWords(diff.language, dated)})`,
    ]
      .filter(Boolean)
      .join(' ') || words.unstated;
  return words.between(named(diff.before), named(diff.after));
};

const textOf = (diff: NoticeDiff): string => {
  const words = DIFF_WORDS[diff.language];
  const told = parts(diff).map(({ heading, changes }) =>
    [
      `${heading} (${changes.length})`,
      ...changes.map(({ sentence, why }) => `  - ${sentence}\n    ${why}`),
      ...(changes.length === 0 ? [`  ${words.none}`] : []),
    ].join('\n'),
  );
  const body = diff.changes.length === 0 ? [words.same] : told;
  return `${[`${words.title}\n${between(diff)}`, ...body].join('\n\n')}\n`;
};

const documentOf = (diff: NoticeDiff): RenderedDocument => {
  const words = DIFF_WORDS[diff.language];
  const sections = parts(diff).map(
    ({ id, heading, changes }): Section => ({
      id,
      heading,
      blocks:
        changes.length === 0
          ? [paragraph(words.none)]
          : list(changes.map(({ sentence, why }) => [`${sentence} `, { strong: why }])),
      subsections: [],
    }),
  );
  return {
    lang: diff.language,
    title: words.title,
    publisher: '',
    facts: [],
    introduction: [between(diff), ...(diff.changes.length === 0 ? [words.same] : [])],
    sections: diff.changes.length === 0 ? [] : sections,
  };
};
