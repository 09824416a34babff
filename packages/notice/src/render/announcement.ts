import type { Language } from '../labels/language.ts';
import { type Inlines, paragraph, type Section } from './model.ts';
import type { Voice } from './voice.ts';

/** What people are told of a significant change, apart from the notice itself (GDPR 13(3), 5(1)(a)). */
export interface Announcement {
  /** First day of the changed notice, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whether that notice has not come into force yet. */
  readonly upcoming: boolean;
  /** Language → what is told; blank lines part paragraphs. */
  readonly texts: Readonly<Record<string, string>>;
}

const WORDS: Readonly<
  Record<Language, { heading: string; upcoming: (day: string) => string; since: (day: string) => string }>
> = {
  fi: {
    heading: 'Tiedote muutoksesta',
    upcoming: (day) => `Muutos tulee voimaan ${day}. Siihen asti noudatamme tätä selostetta.`,
    since: (day) => `Muutos on tullut voimaan ${day}.`,
  },
  sv: {
    heading: 'Meddelande om en ändring',
    upcoming: (day) => `Ändringen träder i kraft den ${day}. Till dess följer vi den här beskrivningen.`,
    since: (day) => `Ändringen trädde i kraft den ${day}.`,
  },
  en: {
    heading: 'Announcement of a change',
    upcoming: (day) => `The change takes effect on ${day}. Until then we follow this notice.`,
    since: (day) => `The change took effect on ${day}.`,
  },
};

/** The announcements as the first section of the page; nothing when there are none in the language of the page. */
export const announcementSection = (
  voice: Voice,
  lang: Language,
  announcements: readonly Announcement[],
): Section | undefined => {
  const words = WORDS[lang];
  const told = announcements.flatMap(({ on, upcoming, texts }): Inlines[] => {
    const text = texts[lang]?.trim();
    if (!text) return [];
    const day = voice.date(on);
    return [
      [{ strong: upcoming ? words.upcoming(day) : words.since(day) }],
      ...text.split(/\n\s*\n/).map((part) => [part]),
    ];
  });
  if (told.length === 0) return undefined;
  return {
    id: 'announcement',
    heading: words.heading,
    apart: true,
    first: true,
    blocks: told.map((content) => paragraph(...content)),
    subsections: [],
  };
};
