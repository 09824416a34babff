import { type Block, fact, facts, paragraph, type Section, type Subsection, separated } from '../model.ts';
import { anchor, type Voice } from '../voice.ts';
import { contactFacts } from './contact.ts';

/** GDPR 13(1)(a)–(b), 13(2)(d), 26(2): controllers, how they share the work, the officer, and where to complain. */
export const contactsSection = (voice: Voice): Section => {
  const { words, document } = voice;
  const { officer, authority } = document;
  return {
    id: 'contacts',
    heading: words.sections.contacts,
    blocks: [],
    subsections: [
      ...controllerSubsections(voice),
      ...arrangement(voice),
      ...(officer
        ? [
            told('officer', words.contacts.officer, [
              ...facts([
                fact(words.contacts.organisation, officer.organisation),
                ...contactFacts(voice, officer),
              ]),
            ]),
          ]
        : []),
      ...(authority
        ? [
            told('authority', authority.name ?? words.contacts.authority, [
              paragraph(words.contacts.complaint),
              ...facts([
                ...contactFacts(voice, authority, words.contacts.visitingAddress),
                ...contactFacts(
                  voice,
                  { ...(authority.postal_address ? { address: authority.postal_address } : {}) },
                  words.contacts.postalAddress,
                ),
              ]),
            ]),
          ]
        : []),
    ],
  };
};

const told = (id: string, heading: string, blocks: readonly Block[]): Subsection => ({
  id,
  heading,
  folded: false,
  blocks,
});

export const controllerSubsections = (voice: Voice): Subsection[] =>
  Object.entries(voice.document.controllers ?? {}).map(([id, controller]) => ({
    ...told(anchor('controllers', id), voice.controller(id), [
      ...facts([
        fact(voice.words.contacts.businessId, controller.business_id),
        ...contactFacts(voice, controller),
        fact(
          voice.words.contacts.answersFor,
          separated((controller.answers_for ?? []).map((purpose) => voice.link('purposes', purpose))),
        ),
      ]),
    ]),
    gist: voice.words.contacts.controller,
  }));

const arrangement = (voice: Voice): Subsection[] => {
  const { controllership } = voice.document;
  if (!controllership) return [];
  const { words } = voice;
  const blocks = [
    ...(controllership.kind ? [paragraph(words.controllership[controllership.kind])] : []),
    ...voice.lines(controllership.essence ?? 'controllership.essence').map((line) => paragraph(line)),
    ...(controllership.arrangement_dated
      ? [paragraph(words.contacts.dated(voice.date(controllership.arrangement_dated)))]
      : []),
  ];
  return blocks.length > 0 ? [told('controllership', words.contacts.arrangement, blocks)] : [];
};
