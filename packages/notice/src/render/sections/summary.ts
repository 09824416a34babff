import { periodWithin } from '../../labels/period.ts';
import type { Inlines, Summary, SummaryLine } from '../model.ts';
import { lowered, type Voice } from '../voice.ts';
import { emailLink, phoneLink } from './contact.ts';

const BASES = ['6(1)(b)', '6(1)(c)', '6(1)(a)', '6(1)(f)', '6(1)(e)', '6(1)(d)'] as const;

/** The first layer: who, why, the right to object, the rights and whom to ask, each line leading to its section. */
export const summaryOf = (voice: Voice): Summary => {
  const { words } = voice;
  return {
    heading: words.summary.heading,
    sentences: voice.lines('notice.summary'),
    lines: [who(voice), why(voice), objection(voice), rights(voice), contact(voice)].filter(
      (line) => line !== undefined,
    ),
  };
};

const line = (
  voice: Voice,
  term: string,
  section: keyof Voice['words']['sections'],
  content: Inlines[],
): SummaryLine => ({
  term,
  content,
  section,
  sectionHeading: voice.words.sections[section],
});

const who = (voice: Voice): SummaryLine | undefined => {
  const names = Object.keys(voice.document.controllers ?? {}).map((id) => voice.controller(id));
  return names.length > 0
    ? line(voice, voice.words.summary.who, 'contacts', [[voice.joined(names)]])
    : undefined;
};

const why = (voice: Voice): SummaryLine | undefined => {
  const purposes = Object.entries(voice.document.purposes ?? {});
  if (purposes.length === 0) return undefined;
  const byBasis = BASES.flatMap((article): Inlines[] => {
    const names = purposes
      .filter(([, { basis }]) => basis?.article === article)
      .map(([id]) => lowered(voice.name('purposes', id)));
    return names.length > 0
      ? [[{ strong: voice.words.basisInShort[article] }, `: ${names.join(', ')}.`]]
      : [];
  });
  const rest = purposes
    .filter(([, { basis }]) => basis?.article === undefined)
    .map(([id]) => voice.name('purposes', id));
  return line(voice, voice.words.summary.why, 'purposes', [
    ...byBasis,
    ...(rest.length > 0 ? [[`${rest.join(', ')}.`]] : []),
  ]);
};

const objection = (voice: Voice): SummaryLine | undefined => {
  const told = Object.values(voice.document.rights ?? {}).some(
    (right) => right.separate || /^21\b/.test(right.article ?? ''),
  );
  const { summary } = voice.words;
  return told ? line(voice, summary.objection, 'objection', [[summary.objectionGist]]) : undefined;
};

const rights = (voice: Voice): SummaryLine | undefined => {
  const { summary } = voice.words;
  const byArticle: Readonly<Record<string, string>> = summary.rightsByArticle;
  const articles = Object.values(voice.document.rights ?? {}).map(
    ({ article }) => article?.split('(')[0] ?? '',
  );
  const things = [...new Set(articles)].flatMap((article) => byArticle[article] ?? []);
  if (things.length === 0) return undefined;
  const deadline = voice.document.requests?.deadline;
  return line(voice, summary.rights, 'rights', [
    [summary.rightsGist(voice.joined(things))],
    ...(deadline ? [[summary.deadlineGist(periodWithin(voice.lang, deadline))]] : []),
  ]);
};

const contact = (voice: Voice): SummaryLine | undefined => {
  const officer = voice.document.officer;
  if (!officer) return undefined;
  const { summary } = voice.words;
  const ways = [officer.email && emailLink(officer.email), officer.phone && phoneLink(officer.phone)].filter(
    Boolean,
  ) as Inlines[];
  const joined = ways.flatMap((way, index) => [index === 0 ? ': ' : ', ', ...way]);
  return line(voice, summary.contact, 'contacts', [[summary.contactGist, ...joined]]);
};
