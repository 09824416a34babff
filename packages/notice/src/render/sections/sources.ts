import { periodWithin } from '../../labels/period.ts';
import { type Inlines, paragraph, type Section, separated, table } from '../model.ts';
import type { Voice } from '../voice.ts';

/** GDPR 14(2)(f): every source, the register it is, and whether it is publicly accessible. */
export const sourcesSection = (voice: Voice): Section => {
  const { words, document } = voice;
  const { sources } = words;
  const rows = Object.entries(document.sources ?? {}).map(([id, source]): Inlines[] => {
    const categories = Object.entries(document.categories ?? {}).filter(([, c]) => c.sources?.includes(id));
    const within = source.inform_within && sources.informed(periodWithin(voice.lang, source.inform_within));
    const about = [source.register && `${sources.register}: ${source.register}.`, within]
      .filter(Boolean)
      .join(' ');
    return [
      [voice.name('sources', id)],
      [source.public === undefined ? sources.unstated : source.public ? sources.yes : sources.no],
      [
        ...separated(categories.map(([category]) => voice.link('categories', category))),
        about && `. ${about}`,
      ].filter((part) => part !== '') as Inlines,
    ];
  });
  return {
    id: 'sources',
    heading: sources && words.sections.sources,
    blocks: [
      ...voice.lines('notice.sources').map((line) => paragraph(line)),
      ...(rows.length > 1 ? [paragraph(sources.lead)] : []),
      ...table(sources.caption, [sources.source, sources.public, sources.categories], rows),
    ],
    subsections: [],
  };
};
