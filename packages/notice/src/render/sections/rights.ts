import type { Right } from '../../language/rights.ts';
import { type Block, type Inline, paragraph, type Section, type Subsection } from '../model.ts';
import { anchor, capitalised, type Voice } from '../voice.ts';

const isObjection = (right: Right): boolean => right.separate === true || /^21\b/.test(right.article ?? '');

/** GDPR 21(4): the right to object, told clearly and apart from everything else. Nothing when the notice lacks it. */
export const objectionSection = (voice: Voice): Section | undefined => {
  const rights = Object.entries(voice.document.rights ?? {}).filter(([, right]) => isObjection(right));
  if (rights.length === 0) return undefined;
  return {
    id: 'objection',
    heading: voice.words.sections.objection,
    apart: true,
    blocks: rights.flatMap(([id, right]) => [
      paragraph({ strong: voice.name('rights', id) }, ...articlePart(voice, right)),
      ...rightBlocks(voice, id, right),
    ]),
    subsections: [],
  };
};

/** GDPR 13(2)(b)–(d): the other rights, each with its article and condition. */
export const rightsSection = (voice: Voice): Section => {
  const rights = Object.entries(voice.document.rights ?? {});
  const objection = rights.some(([, right]) => isObjection(right));
  const { words } = voice;
  return {
    id: 'rights',
    heading: words.sections.rights,
    blocks: [
      ...voice.lines('notice.rights').map((line) => paragraph(line)),
      ...(objection
        ? [paragraph(`${words.rights.seeObjection} `, { text: words.sections.objection, href: '#objection' })]
        : []),
    ],
    subsections: rights
      .filter(([, right]) => !isObjection(right))
      .map(
        ([id, right]): Subsection => ({
          id: anchor('rights', id),
          heading: voice.name('rights', id),
          ...(right.article ? { gist: voice.words.rights.article(right.article) } : {}),
          folded: false,
          blocks: rightBlocks(voice, id, right),
        }),
      ),
  };
};

const articlePart = (voice: Voice, right: Right): Inline[] =>
  right.article ? [` (${voice.words.rights.article(right.article)})`] : [];

const rightBlocks = (voice: Voice, id: string, right: Right): Block[] => {
  const condition = right.condition?.includes('.')
    ? right.condition
    : right.condition && `limits.${right.condition}`;
  const laws = voice.laws(right.law);
  return [
    ...voice.description('rights', id).map((line) => paragraph(line)),
    ...voice.lines(condition).map((line) => paragraph(line)),
    ...(laws ? [paragraph(`${capitalised(laws)}.`)] : []),
  ];
};
