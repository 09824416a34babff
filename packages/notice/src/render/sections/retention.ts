import { retentionSentence } from '../../labels/retention-sentence.ts';
import type { Retention } from '../../language/category.ts';
import { type Inlines, paragraph, type Section, table } from '../model.ts';
import { capitalised, type Voice } from '../voice.ts';

/** GDPR 13(2)(a): how long each category is kept and on what ground, all in one table. */
export const retentionSection = (voice: Voice): Section => {
  const { words, lang, document } = voice;
  const row = (name: Inlines, rule: Retention | undefined): Inlines[] => [
    name,
    [rule ? retentionSentence(lang, rule, voice.retentionNames) : words.retention.unstated],
    [rule ? groundInWords(voice, rule) : words.retention.none],
  ];
  const rows = Object.entries(document.categories ?? {}).flatMap(([id, category]) => [
    ...(category.retention || !category.retention_of
      ? [row(voice.link('categories', id), category.retention)]
      : []),
    ...Object.entries(category.retention_of ?? {}).map(([record, rule]) =>
      row([...voice.link('categories', id), `: ${voice.name('records', record)}`], rule),
    ),
  ]);
  const columns = [words.retention.category, words.retention.howLong, words.retention.why];
  return {
    id: 'retention',
    heading: words.sections.retention,
    blocks: [
      ...voice.lines('notice.retention').map((line) => paragraph(line)),
      ...table(words.retention.caption, columns, rows),
    ],
    subsections: [],
  };
};

/** Why data are kept for as long as they are: the kind of the ground, and its laws with the ceiling's. */
export const groundInWords = (voice: Voice, rule: Retention): string => {
  const laws = [...(rule.ground?.law ?? []), ...(rule.until?.law ?? [])];
  const kind = rule.ground?.kind && voice.words.retention.ground[rule.ground.kind];
  const told = [kind, voice.laws(laws)].filter((part) => part !== undefined);
  return told.length > 0 ? capitalised(told.join(': ')) : voice.words.retention.none;
};
