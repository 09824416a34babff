import { paragraph, type Section } from '../model.ts';
import type { Voice } from '../voice.ts';

/** The notice's version and dates, and how changes are told. */
export const changesSection = (voice: Voice): Section => {
  const { words } = voice;
  const { version, dated, valid_from, significant_changes_announced } = voice.document.notice;
  const texts = voice.lines('notice.changes');
  return {
    id: 'changes',
    heading: words.sections.changes,
    blocks: [
      ...(version !== undefined && dated
        ? [paragraph(words.changes.version(version, voice.date(dated)))]
        : []),
      ...(valid_from ? [paragraph(words.changes.validFrom(voice.date(valid_from)))] : []),
      ...texts.map((line) => paragraph(line)),
      ...(texts.length === 0 && significant_changes_announced ? [paragraph(words.changes.significant)] : []),
    ],
    subsections: [],
  };
};
