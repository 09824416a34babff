import {
  type Fact,
  fact,
  facts,
  type Inlines,
  list,
  paragraph,
  type Section,
  type Subsection,
  table,
} from '../model.ts';
import type { Voice } from '../voice.ts';

/** GDPR 32 as the public is told of it: measures, systems with their places, paper files. */
export const protectionSection = (voice: Voice): Section => ({
  id: 'protection',
  heading: voice.words.sections.protection,
  blocks: [...voice.lines('notice.protection').map((line) => paragraph(line)), ...list(measures(voice))],
  subsections: [
    subsection('systems', voice.words.protection.systems, systems(voice)),
    subsection('paper-files', voice.words.protection.paper, paperFiles(voice)),
  ].filter((part) => part !== undefined),
});

const subsection = (
  id: string,
  heading: string,
  rows: readonly (Fact | undefined)[],
): Subsection | undefined => {
  const blocks = facts(rows);
  return blocks.length > 0 ? { id, heading, folded: false, blocks } : undefined;
};

/** The measures one a line, with the law each follows; last, that staff can go beyond their work and what then happens. */
export const measures = (voice: Voice): Inlines[] => {
  const breakGlass = breakGlassSentence(voice);
  return [...namedMeasures(voice), ...(breakGlass === undefined ? [] : [[breakGlass]])];
};

/** How staff may open a purpose outside their role; undefined where none may. */
export const breakGlassSentence = ({ document, words }: Voice): string | undefined => {
  const some = Object.values(document.roles ?? {}).some(({ break_glass }) => break_glass?.length);
  return some && document.break_glass ? words.protection.breakGlass(document.break_glass.minutes) : undefined;
};

const namedMeasures = (voice: Voice): Inlines[] =>
  Object.entries(voice.document.measures ?? {}).map(([id, measure]) => {
    const name = voice.name('measures', id).replace(/\.$/, '');
    const laws = voice.laws(measure.law);
    const lookups = measure.lookups_logged ? ` ${voice.words.protection.lookupsLogged}` : '';
    return [`${name}${laws ? ` (${laws})` : ''}.${lookups}`];
  });

const systems = (voice: Voice): (Fact | undefined)[] =>
  Object.entries(voice.document.systems ?? {}).map(([id, system]) => {
    const { words } = voice;
    const place = [system.place, system.country && voice.country(system.country)].filter(Boolean).join(', ');
    const { standard, valid_to: until } = system.certificate ?? {};
    const certificate = standard && `${words.protection.certificate}: ${standard}`;
    return fact(
      system.name ?? voice.name('systems', id),
      place,
      certificate && (until ? `${certificate}, ${words.protection.until(voice.date(until))}` : certificate),
    );
  });

const paperFiles = (voice: Voice): (Fact | undefined)[] =>
  Object.entries(voice.document.paper_files ?? {}).map(([id, file]) => {
    const { words } = voice;
    return fact(
      voice.name('paper_files', id),
      [file.place, file.locked ? words.protection.locked : undefined].filter(Boolean).join('. '),
      file.keep_until && `${words.protection.keepUntil}: ${voice.date(file.keep_until)}`,
    );
  });

/** Not shown to the public: systems as a table for the record of processing. */
export const systemsTable = (voice: Voice) => {
  const { protection } = voice.words;
  const rows = Object.entries(voice.document.systems ?? {}).map(([id, system]): Inlines[] => [
    [system.name ?? voice.name('systems', id)],
    [[system.place, system.country && voice.country(system.country)].filter(Boolean).join(', ')],
    [system.certificate?.standard ?? ''],
  ]);
  return table(
    protection.systemsCaption,
    [protection.system, protection.place, protection.certificate],
    rows,
  );
};
